import type { Bilingual } from '../../../kernel/language/bilingual.ts'

function both(en: string, fr: string): Bilingual {
  return { en, fr }
}

/** What to do about a field that cannot be used. */
export const faults: { readonly [field: string]: Bilingual } & { readonly other: Bilingual } = {
  'name-en': both('State the promise in English', 'Énoncez l’engagement en anglais'),
  'name-fr': both('State the promise in French', 'Énoncez l’engagement en français'),
  kind: both('Choose the kind of promise', 'Choisissez la nature de l’engagement'),
  channel: both('Choose the channel', 'Choisissez le mode de prestation'),
  evidence: both('Choose how it is measured', 'Choisissez la façon de mesurer'),
  feed: both('Choose the source of facts', 'Choisissez la source des faits'),
  calendar: both('Choose the calendar', 'Choisissez le calendrier'),
  count: both('Enter the time limit as a whole number', 'Saisissez le délai en nombre entier'),
  opened: both(
    'Name at least one event that opens a case',
    'Nommez au moins un événement qui ouvre un dossier',
  ),
  closed: both(
    'Name at least one event that closes a case',
    'Nommez au moins un événement qui ferme un dossier',
  ),
  responded: both(
    'Name the events that are an answer: this clock needs them',
    'Nommez les événements qui constituent une réponse\u00a0: cette horloge en a besoin',
  ),
  'pause-case': both(
    'Enter the limit in hours, such as 37.5, or leave it blank',
    'Saisissez la limite en heures, par exemple 37,5, ou laissez le champ vide',
  ),
  'pause-month': both(
    'Enter the limit in hours, such as 37.5, or leave it blank',
    'Saisissez la limite en heures, par exemple 37,5, ou laissez le champ vide',
  ),
  threshold: both(
    'Enter the threshold as a number, such as 4.2',
    'Saisissez le seuil en chiffres, par exemple 4,2',
  ),
  'threshold-unit-en': both('Name the unit in English', 'Nommez l’unité en anglais'),
  'threshold-unit-fr': both('Name the unit in French', 'Nommez l’unité en français'),
  target: both('Enter a percentage from 0 to 100', 'Saisissez un pourcentage de 0 à 100'),
  days: both(
    'Enter the days of the rolling period, 1 to 3660',
    'Saisissez la durée de la période mobile, de 1 à 3660 jours',
  ),
  'minimum-sample': both('Enter a whole number of at least 1', 'Saisissez un nombre entier d’au moins 1'),
  'allowed-misses': both('Enter a whole number, 0 or more', 'Saisissez un nombre entier, 0 ou plus'),
  exclusions: both('Check the list of exclusions', 'Vérifiez la liste des exclusions'),
  consequences: both(
    'A consequence cannot need more misses than the periods it looks at',
    'Une conséquence ne peut pas exiger plus d’écarts que de périodes examinées',
  ),
  'formula-en': both('Write the formula in English', 'Écrivez la formule en anglais'),
  'formula-fr': both('Write the formula in French', 'Écrivez la formule en français'),
  'source-en': both('Name the source of the data in English', 'Nommez la source des données en anglais'),
  'source-fr': both('Name the source of the data in French', 'Nommez la source des données en français'),
  frequency: both('Choose how often it is measured', 'Choisissez la fréquence de la mesure'),
  'owner-en': both('Say in English who answers for the figure', 'Dites en anglais qui répond du chiffre'),
  'owner-fr': both('Say in French who answers for the figure', 'Dites en français qui répond du chiffre'),
  'gap-en': both(
    'Say in English what a period without data means',
    'Dites en anglais ce que signifie une période sans données',
  ),
  'gap-fr': both(
    'Say in French what a period without data means',
    'Dites en français ce que signifie une période sans données',
  ),
  'conditions-en': both(
    'Write the normal conditions in English too',
    'Écrivez aussi les conditions normales en anglais',
  ),
  'conditions-fr': both(
    'Write the normal conditions in French too',
    'Écrivez aussi les conditions normales en français',
  ),
  'report-en': both('Name the report in English too', 'Nommez aussi le rapport en anglais'),
  'report-fr': both('Name the report in French too', 'Nommez aussi le rapport en français'),
  from: both(
    'Enter a date that exists from which the rule holds, such as 4 1 2027',
    'Saisissez une date d’effet qui existe, comme 1 4 2027',
  ),
  other: both('Check this field', 'Vérifiez ce champ'),
}
