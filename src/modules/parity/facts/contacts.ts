import { type Reading, readAll } from './fact.ts'

/** Reads e-mail addresses and telephone numbers; blanks web addresses, which differ by language. */
export function readContacts(reading: Reading): void {
  readAll(reading, 'email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, ([address]) => ({ key: address.toLowerCase() }))
  blankAddresses(reading)
  readAll(reading, 'phone', /(?<!\d)1[-. ]8\d\d[-. ](?=\p{Lu})/gu, ([digits]) => ({
    key: digits.replace(/\D/g, ''),
  }))
  readAll(
    reading,
    'phone',
    /(?<![\d.,-])(?:\+?1[-. ])?\(?[2-9]\d\d\)?[-. ]\d{3}[-. ]\d{4}(?!\d)(?:(?:,| ?) ?(?:ext\.?|extension|x|poste) ?(\d+))?/g,
    ([number, extension = '']) => ({
      key:
        number
          .replace(/(?:ext|extension|x|poste).*$/, '')
          .replace(/\D/g, '')
          .slice(-10) + (extension && `x${extension}`),
    }),
  )
}

function blankAddresses(reading: Reading): void {
  const address =
    /(?:https?:\/\/|www\.)[^\s<>"»)]+|\b[\w-]+(?:\.[\w-]+)*\.(?:gc\.ca|ca|com|org|net)\b(?:\/[^\s<>"»)]*)?/g
  const spelled = /(?:2S)?LGBTQ[\w+]*/g
  reading.rest = reading.rest.replace(spelled, (found) => '\u0001'.repeat(found.length))
  reading.rest = reading.rest.replace(address, (found) => '\u0001'.repeat(found.length))
}
