import { plural } from '../../../kernel/language/format.ts'
import { aboutDocument, type Check } from './case.ts'

/** The rule of what the program began and nobody has read. */
export const unread = 'begun-unread'

/** Nobody signs words that no one has read: one finding a document. */
export const unreadElements: Check = ({ agreement }) =>
  agreement.documents.flatMap((document) => {
    const count = document.elements.filter(({ begun }) => begun === true).length
    if (count === 0) return []
    return [
      aboutDocument(document, unread, 'error', {
        en: plural(count, 'en', {
          one: (number) =>
            `${number} element was begun for you and nobody has read it. Read it, then say so.`,
          other: (number) =>
            `${number} elements were begun for you and nobody has read them. Read them, then say so.`,
        }),
        fr: plural(count, 'fr', {
          one: (number) =>
            `${number} élément a été commencé pour vous et personne ne l’a lu. Lisez-le, puis dites-le.`,
          other: (number) =>
            `${number} éléments ont été commencés pour vous et personne ne les a lus. Lisez-les, puis dites-le.`,
        }),
      }),
    ]
  })
