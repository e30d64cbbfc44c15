// Comfort only: says that long work goes on, and when a file is made. Without scripts the browser's own signs do.
const words = {
  working: { en: 'Working on it…', fr: 'Traitement en cours…' },
  making: { en: 'The file is being made…', fr: 'Le fichier se prépare…' },
  made: {
    en: 'The file is ready: it is with your downloads.',
    fr: 'Le fichier est prêt\u00a0: il se trouve dans vos téléchargements.',
  },
} as const

const language = document.documentElement.lang.startsWith('fr') ? 'fr' : 'en'

/** Nobody is told of work that is over before they could read it. */
const soon = 700

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.querySelector('[data-upload-status]')) return
  if (form.dataset.file !== undefined) {
    event.preventDefault()
    void takeFile(form)
    return
  }
  setTimeout(() => {
    if (!event.defaultPrevented) say(statusBeside(event.submitter ?? form), words.working[language])
  }, soon)
})

// Coming back to a page that was left while it said so: the work is not its own any more.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) for (const status of document.querySelectorAll('[data-working]')) status.remove()
})

/** Fetches the file that a form asks for; what goes wrong is shown by the page itself. */
async function takeFile(form: HTMLFormElement): Promise<void> {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value)
  const address = `${form.action}?${query}`
  const status = statusBeside(form.querySelector('[type=submit]') ?? form)
  say(status, words.making[language])
  try {
    const reply = await fetch(address)
    const name = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(
      reply.headers.get('content-disposition') ?? '',
    )?.[1]
    if (!reply.ok || !name) throw new Error(String(reply.status))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await reply.blob())
    link.download = decodeURIComponent(name)
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    say(status, words.made[language])
  } catch {
    status.remove()
    location.assign(address)
  }
}

function statusBeside(place: Element): HTMLElement {
  const next = place.nextElementSibling
  if (next instanceof HTMLElement && next.dataset.working !== undefined) return next
  const status = document.createElement('p')
  status.className = 'govuk-hint'
  status.setAttribute('role', 'status')
  status.dataset.working = ''
  place.after(status)
  return status
}

/** A region that stands empty first is read out when words come into it. */
function say(status: HTMLElement, text: string): void {
  setTimeout(() => {
    status.textContent = text
  }, 50)
}
