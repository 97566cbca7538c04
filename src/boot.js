// Runs before the page is painted, inlined into its head: a link that asks for another theme is
// dressed at once, and one that asks for another view or language does not show the printed one.
(() => {
  const page = document.documentElement;
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  if (query.get('lang') === 'en') page.lang = 'en';
  query.delete('theme');
  if (query.toString() === '') return;
  page.dataset.pending = '';
  // Should the script not arrive, the printed view is better than none.
  addEventListener('error', () => delete page.dataset.pending, { capture: true, once: true });
})();
