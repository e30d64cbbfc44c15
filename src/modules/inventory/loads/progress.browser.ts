// Comfort only: while files are worked on, the page looks again by itself; a link does the same.
if (document.querySelector('[data-refresh]')) setTimeout(() => location.reload(), 3000)
