import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'

/** What a page says after something was saved: `?done=…` carries the key, never the words. */
const messages: Readonly<Record<string, Bilingual>> = {
  person: { en: 'The person is saved.', fr: 'La personne est enregistrée.' },
  'person-removed': { en: 'The person is removed.', fr: 'La personne est retirée.' },
  'password-given': {
    en: 'The new password is in force. Tell it to the person yourself.',
    fr: 'Le nouveau mot de passe est en vigueur. Transmettez-le vous-même à la personne.',
  },
  position: { en: 'The position is saved.', fr: 'Le poste est enregistré.' },
  settings: { en: 'The settings are saved.', fr: 'Les paramètres sont enregistrés.' },
  preferences: { en: 'Your preferences are saved.', fr: 'Vos préférences sont enregistrées.' },
  abolished: {
    en: 'The position is abolished. Agreements that name it still do.',
    fr: 'Le poste est aboli. Les ententes qui le nomment continuent de le nommer.',
  },
  password: {
    en: 'Your password is changed. Your other sessions are closed.',
    fr: 'Votre mot de passe est changé. Vos autres sessions sont fermées.',
  },
}

export function doneMessage(query: URLSearchParams, language: Language): string | undefined {
  const key = query.get('done') ?? ''
  return Object.hasOwn(messages, key) ? messages[key]?.[language] : undefined
}
