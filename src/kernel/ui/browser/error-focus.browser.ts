// Comfort only: after a refused form, the reading position starts at the list of what is wrong.
const summary = document.querySelector<HTMLElement>('[data-focus]')

if (summary) {
  summary.tabIndex = -1
  summary.focus()
}
