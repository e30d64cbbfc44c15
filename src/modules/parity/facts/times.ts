import { cached, type Reading, readAll } from './fact.ts'

/** Reads round-the-clock availability, clock times (12 h and 24 h) and time zones. */
export function readTimes(reading: Reading): void {
  readAvailability(reading)
  if (reading.language === 'en') readEnglish(reading)
  else readFrench(reading)
  readZones(reading)
}

function readAvailability(reading: Reading): void {
  const hours = {
    en: '(?:24|twenty-four)[ -]hours?(?: an?| per|/)? ?-?days?',
    fr: '(?:(?:24|vingt-quatre) ?h(?:eures?)?(?: sur (?:24|vingt-quatre)|/24|(?: par |/)jour)(?: ?h(?:eures?)?)?|(?:jour et nuit|nuit et jour))',
  }
  const days = {
    en: '(?:7|seven)[ -]days?(?: an?| per|/)? ?-?week',
    fr: '(?:7|sept) ?j(?:ours?)?(?: sur (?:7|sept)|/7|(?: par |/)semaine)',
  }
  const language = reading.language
  const joint = language === 'en' ? '(?:,| and|, and)? ?' : '(?:,| et|, et)? ?'
  const always = cached(
    `(?<!\\d)(?:24 ?[/-] ?7(?: ?[/-] ?365)?(?!\\d)|${hours[language]}${joint}${days[language]})(?:${joint}365 (?:days? an? year|jours par an(?:née)?))?`,
    'giu',
  )
  readAll(reading, 'availability', always, () => ({ key: '24/7' }))
  const vague =
    language === 'en'
      ? /\b(?:at all times|around the clock|at any time)\b/gi
      : /(?<!\p{L})(?:en tout temps|à tout moment|en permanence)(?!\p{L})/giu
  readAll(reading, 'availability', vague, () => ({ key: '24/7', required: false }))
  readAll(reading, 'availability', cached(`(?<!\\d)${hours[language]}`, 'giu'), () => ({ key: '24h' }))
  if (language === 'en')
    readAll(reading, 'availability', /\b24[ -]hour(?= access| service| availability)/gi, () => ({
      key: '24h',
    }))
  readAll(reading, 'availability', cached(`(?<!\\d)${days[language]}`, 'giu'), () => ({ key: '7d' }))
  const someDays =
    language === 'en'
      ? /(?<!\d)(\d) days (?:a|per) week/gi
      : /(?<!\d)(\d) jours (?:sur 7|par semaine)(?!\d)/gi
  readAll(reading, 'availability', someDays, ([, count]) => ({ key: `${count}d` }))
}

const half = '(?:a\\.?m\\.?|p\\.?m\\.?)(?![\\p{L}])'

function readEnglish(reading: Reading): void {
  const range = cached(
    `(?<![\\d:$.,])(\\d{1,2})(?::(\\d\\d))? ?(?:to|-|and) ?(?=\\d{1,2}(?::\\d\\d)? ?${half})`,
    'giu',
  )
  readAll(reading, 'time', range, ([, h, m = '00']) => ({
    key: clock(Number(h), m),
    also: [`time:${clock((Number(h) % 12) + 12, m)}`],
  }))
  readAll(
    reading,
    'time',
    cached(`(?<![\\d:])(\\d{1,2})(?:[:.](\\d\\d))? ?(${half})`, 'giu'),
    ([, h, m = '00', suffix = '']) =>
      Number(h) > 24 ? undefined : { key: clock((Number(h) % 12) + (/^p/i.test(suffix) ? 12 : 0), m) },
  )
  readAll(reading, 'time', /(?<![\d:])(\d{1,2}):(\d\d)(?![\d:])(?: hours| h)?/g, ([, h, m = '00']) =>
    Number(h) > 24 || Number(m) > 59
      ? undefined
      : { key: clock(Number(h), m), ...(Number(h) < 8 && { also: [`time:${clock(Number(h) + 12, m)}`] }) },
  )
  readAll(reading, 'time', /\b(?:12 )?(noon|midday|midnight)\b/gi, ([, word = '']) => ({
    key: /midnight/i.test(word) ? '00:00' : '12:00',
  }))
}

function readFrench(reading: Reading): void {
  readAll(reading, 'time', /(?<![\d,])(\d{1,2}) ?h(?:eures?)? ?([0-5]\d)(?!\d)/giu, ([, h, m = '00']) =>
    Number(h) > 24 ? undefined : { key: clock(Number(h), m) },
  )
  readAll(reading, 'time', /(?<![\d:])(\d{1,2}):([0-5]\d)(?![\d:])/g, ([, h, m = '00']) =>
    Number(h) > 24 ? undefined : { key: clock(Number(h), m) },
  )
  // "8 h" is a time or a duration; what stands before it decides, and the other reading stays possible.
  const bare =
    /(?<![\d,])((?:de|à|entre|dès|avant|après|vers|et|ou|jusqu'à|-|;|\(|:|,) ?)?(\d{1,2}) ?(h|heures)(?! ?(?:ouvr|par|sur|\/|suivant|ou moins|ou plus))(?![\p{L}\d])/giu
  for (const match of reading.rest.matchAll(bare)) {
    const [whole, before = '', h = ''] = match
    const inside = reading.rest.slice(Math.max(0, match.index - 24), match.index + before.length)
    const lasts =
      /(?:délai|durée|période|moins|plus|maximum|minimum|pendant|dans les|en|préavis|interruption|supérieure|inférieure)\s(?:maximal |de |à |d'|au )*$/i.test(
        inside,
      )
    if (!before.trim() || lasts || Number(h) > 24) continue
    const start = match.index + before.length
    const end = match.index + whole.length
    const key = `time:${clock(Number(h), '00')}`
    reading.facts.push({
      kind: 'time',
      key,
      also: [`duration::second:${Number(h) * 3600}`],
      text: reading.source.slice(start, end),
      start,
      end,
      required: true,
    })
    reading.rest = reading.rest.slice(0, start) + '\u0001'.repeat(end - start) + reading.rest.slice(end)
  }
  readAll(reading, 'time', /(?<!après-)\b(midi|minuit)\b/gi, ([, word = '']) => ({
    key: /midi/i.test(word) ? '12:00' : '00:00',
  }))
}

const zones: readonly [string, RegExp, RegExp][] = [
  [
    'newfoundland',
    /\bNewfoundland (?:standard |daylight )?time\b|\bN[SD]?T\b/g,
    /\b[Hh]eure (?:normale |avancée )?de Terre-Neuve\b|\b(?:HNT|HAT)\b/g,
  ],
  [
    'atlantic',
    /\bAtlantic (?:standard |daylight )?time\b|\bA[SD]T\b/gi,
    /\bheure (?:normale |avancée )?de l'Atlantique\b/gi,
  ],
  [
    'eastern',
    /\bEastern(?: standard| daylight)?(?: time)?(?! Canada| Ontario)(?!\p{L})|\bE[SD]?T\b/giu,
    /\b(?:heure )?(?:normale |avancée )?de l'Est\b|\bH[NA]?E\b/g,
  ],
  [
    'central',
    /\bCentral (?:standard |daylight )?time\b|\bC[SD]T\b/gi,
    /\bheure (?:normale |avancée )?du Centre\b|\bH[NA]?C\b/gi,
  ],
  [
    'mountain',
    /\bMountain (?:standard |daylight )?time\b|\bM[SD]T\b/gi,
    /\bheure (?:normale |avancée )?des Rocheuses\b|\bH[NA]R\b/gi,
  ],
  [
    'pacific',
    /\bPacific (?:standard |daylight )?time\b|\bP[SD]T\b/gi,
    /\bheure (?:normale |avancée )?du Pacifique\b|\bH[NA]P\b/gi,
  ],
  ['local', /\blocal time\b/gi, /\bheure locale\b/gi],
  ['utc', /\b(?:UTC|GMT|Coordinated Universal Time)\b/g, /\b(?:UTC|GMT|TUC|temps universel coordonné)\b/g],
]

function readZones(reading: Reading): void {
  for (const [zone, english, french] of zones) {
    readAll(reading, 'time-zone', reading.language === 'en' ? english : french, () => ({ key: zone }))
  }
}

function clock(hour: number, minute: string): string {
  return `${String(hour % 24).padStart(2, '0')}:${minute}`
}
