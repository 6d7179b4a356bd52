// Shortens a list of people while its search field is typed into. Without this script the field
// still works: Enter asks the server.
for (const field of document.querySelectorAll('[data-finds]')) {
  const list = document.getElementById(field.dataset.finds);
  const status = document.getElementById(field.getAttribute('aria-describedby'));
  const rows = [...list.children];
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    status.textContent = `${shown} of ${status.dataset.total} shown`;
  });
}

// Asking the server starts the page anew; the chosen user goes along.
document.getElementById('find')?.addEventListener('submit', ({ currentTarget }) => {
  currentTarget.user.value = document.querySelector('input[name=user]:checked')?.value ?? '';
});
