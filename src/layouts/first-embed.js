{
  const root = document.documentElement;
  root.classList.add('scripts');
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
}
