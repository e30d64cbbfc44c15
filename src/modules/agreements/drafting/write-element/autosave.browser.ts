// Comfort only: saves what is typed a few seconds after a change, and says so quietly. The buttons do the same.
// The block keeps its names apart from those of the other scripts, which the build joins to this one.
type Answer = {
  readonly outcome: 'saved' | 'invalid' | 'stopped'
  readonly version?: number
  readonly message: string
}

{
  const form = document.querySelector<HTMLFormElement>('form[data-autosave]')
  const status = form?.querySelector<HTMLElement>('[data-autosave-status]')
  const version = form?.querySelector<HTMLInputElement>('input[name="version"]')

  if (form && status && version) {
    const pause = 3000
    const later = 15_000
    let timer = 0
    let sending: Promise<void> = Promise.resolve()
    let stopped = false
    let changes = 0

    const say = (message: string) => {
      if (status.textContent !== message) status.textContent = message
    }

    const away =
      form.dataset.autosave === 'fr'
        ? 'Enregistrement automatique impossible. Votre saisie est toujours ici\u00a0: utilisez le bouton.'
        : 'Not saved automatically. What you typed is still here: use the button.'
    const ended =
      form.dataset.autosave === 'fr'
        ? 'Votre session a pris fin. Votre saisie est toujours ici\u00a0: utilisez le bouton; elle vous suit à la connexion.'
        : 'Your session has ended. What you typed is still here: use the button; it comes along while you sign in.'

    const send = async () => {
      const sent = changes
      const fields = new URLSearchParams()
      for (const [name, value] of new FormData(form))
        if (typeof value === 'string') fields.append(name, value)
      fields.set('do', 'autosave')
      try {
        const response = await fetch(form.action, { method: 'POST', body: fields })
        if (response.status === 401) {
          stopped = true
          say(ended)
          return
        }
        if (!response.headers.get('content-type')?.startsWith('application/json'))
          throw new Error('no answer')
        const answer: Answer = await response.json()
        if (answer.version !== undefined) version.value = String(answer.version)
        if (answer.outcome === 'stopped') stopped = true
        say(answer.message)
        if (sent !== changes && !stopped) schedule()
      } catch {
        say(away)
        // Whoever typed may have gone: it is tried again without them, until it is saved.
        schedule(later)
      }
    }

    const schedule = (after = pause) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => {
        sending = sending.then(send)
      }, after)
    }

    form.addEventListener('input', () => {
      changes += 1
      if (!stopped) schedule()
    })
    // A button waits for the save under way, so that a person never conflicts with their own browser.
    let passing = false
    form.addEventListener('submit', (event) => {
      window.clearTimeout(timer)
      if (passing) return
      event.preventDefault()
      const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined
      // In a task of its own: a form that is still telling of one submission ignores the next.
      void sending.then(() =>
        window.setTimeout(() => {
          passing = true
          form.requestSubmit(button)
          passing = false
        }),
      )
    })
  }
}
