// Comfort only: how the typed values read, a moment after each change. The button "Preview" does the same.
{
  const form = document.querySelector<HTMLFormElement>('form[data-autosave]')
  const button = form?.querySelector<HTMLButtonElement>('[data-preview]')
  const place = document.querySelector<HTMLElement>('#reading')

  if (form && button && place) {
    const pause = 700
    let timer = 0
    let latest = 0

    const refresh = async () => {
      latest += 1
      const mine = latest
      const fields = new URLSearchParams()
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string') fields.append(name, value)
      fields.set('do', 'preview')
      try {
        const response = await fetch(form.action, { method: 'POST', body: fields })
        // A form with faults has no preview: the last one stays until they are corrected.
        if (response.status !== 200 || mine !== latest) return
        const shown = new DOMParser().parseFromString(await response.text(), 'text/html')
        const fresh = shown.querySelector('#reading')
        if (fresh && mine === latest) place.replaceChildren(...fresh.childNodes)
      } catch {
        // The button still works, and says why when it does not.
      }
    }

    form.addEventListener('input', () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(refresh, pause)
    })
  }
}
