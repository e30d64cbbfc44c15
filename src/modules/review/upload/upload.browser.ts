// Comfort only: says that a file is on its way, and comes back when a long reading is finished.
const upload = document.querySelector<HTMLFormElement>('form[data-upload]')

upload?.addEventListener('submit', () => {
  const status = upload.querySelector<HTMLElement>('[data-upload-status]')
  if (status) status.hidden = false
})

if (document.querySelector('[data-waiting]')) void comeBack()

async function comeBack(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const page = await fetch(location.href).then(
      (response) => response.text(),
      () => 'data-waiting',
    )
    if (!page.includes('data-waiting')) return location.reload()
  }
}
