// Sets the theme that was chosen before, ahead of the first paint; without a choice the system decides.
{
  const root = document.documentElement;
  const chosen = localStorage.getItem('theme');
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  root.classList.add('scripts');
}
