// Sets the theme that was chosen before, ahead of the first paint; without a choice the system decides.
{
  const root = document.documentElement;
  root.classList.add('scripts');
  try {
    const chosen = localStorage.getItem('theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch {
    // Readers may forbid sites to keep anything: then the choice lasts as long as the page.
  }
}
