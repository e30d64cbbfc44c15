import type { Language } from '../../../../kernel/language/bilingual.ts'
import type { FormOutcome } from '../../../../kernel/web/form.ts'
import type { Reply } from '../../../../kernel/web/route.ts'

type Outcome = FormOutcome<{ readonly version: number }, unknown> | { readonly kind: 'missing' }

/** What the page's script is told: saved and the new version; not yet, and why; or stop, a person must decide. */
export function autosaveReply(outcome: Outcome, language: Language): Reply {
  switch (outcome.kind) {
    case 'done':
      return json(200, { outcome: 'saved', version: outcome.value.version, message: words.saved[language] })
    case 'invalid': {
      const [first] = outcome.errors
      const message = first ? words.invalid[language](first.message[language]) : words.stopped[language]
      return json(422, { outcome: 'invalid', message })
    }
    case 'conflict':
      return json(409, { outcome: 'stopped', message: words.conflict[language] })
    case 'refused':
      return json(403, { outcome: 'stopped', message: outcome.reason[language] })
    case 'missing':
      return json(404, { outcome: 'stopped', message: words.stopped[language] })
  }
}

function json(status: number, body: unknown): Reply {
  return { kind: 'json', status, body }
}

const words = {
  saved: { en: 'Saved automatically.', fr: 'Enregistré automatiquement.' },
  invalid: {
    en: (message: string) => `Not saved yet. ${message}.`,
    fr: (message: string) => `Pas encore enregistré. ${message}.`,
  },
  conflict: {
    en: 'Somebody else saved this element. Automatic saving has stopped; use the button to see both texts.',
    fr: 'Une autre personne a enregistré cet élément. L’enregistrement automatique est arrêté; utilisez le bouton pour voir les deux textes.',
  },
  stopped: {
    en: 'Automatic saving has stopped. What you typed is still here: use the button.',
    fr: 'L’enregistrement automatique est arrêté. Votre saisie est toujours ici\u00a0: utilisez le bouton.',
  },
} as const
