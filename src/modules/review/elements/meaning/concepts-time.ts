import type { Concepts } from './concept.ts'

export const time = {
  count: {
    en: '#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|forty|sixty|ninety|hundred|few|couple|half|same|next|first',
    fr: '#|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|quinzaine|dix huit|vingt|vingtaine|trente|quarante|soixante|quatre vingt*|cent|demi*|meme|prochain*|premier*',
  },
  span: {
    en: 'day|days|week|weeks|fortnight*|month|months|year|years|hour|hours|minute|minutes|min|h|workday*|season*|winter*|quarter|quarters|decade*|term|school year*|fiscal year*',
    fr: 'jour|jours|semaine|semaines|mois|an|ans|annee|annees|heure|heures|minute|minutes|h|min|hiver|hivers|saison|saisons|trimestre*|exercice*|annees scolaires|huitaine|quinzaine',
  },
  every: {
    en: 'every|each|monthly|quarterly|weekly|annual|annually|yearly|a year|per year|fortnightly|biannual*|twice|thrice|once a|once every|times a|regular*|periodic*|on the first of|month end|month’s end|fortnight|six weeks',
    fr: "chaque|tous les|toutes les|mensuel*|trimestriel*|hebdomadaire*|annuel*|fois par|fois l'an|par an|par annee|par mois|semestriel*|bimensuel*|regulier*|periodique*|aux six|aux deux|aux trois|l'an|au moins une fois|fin de mois|fin de chaque|aux quinze jours|aux six semaines|par trimestre|deux fois|trois fois|chacun des",
  },
  date: {
    en: 'january|february|april|june|july|august|september|october|november|december|march #|# march|may #|# may|each may|in may|every march|in march|spring|summer|autumn|fall|the fall|each fall|year end|month end|the # th|by the #',
    fr: 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|automne|ete|rentree|le # de|au #',
  },
  clock: {
    en: "a m|p m|am|pm|noon|midnight|in the morning|in the evening|o'clock|around the clock|24 7|24x7|day and night|office hours|business hours|at all times|always|hours a day",
    fr: '# h|midi|minuit|jour et nuit|en tout temps|24 heures|heures de bureau|heures ouvrables|sans interruption|# heures a',
  },
  weekday: {
    en: 'monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*|weekday*|weekend*|workday*|working day*|business day*|statutory holiday*|public holiday*|holidays',
    fr: 'lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|fin de semaine|fins de semaine|jours ouvrables|jours ouvres|feries|jours de semaine|conges',
  },
  ahead: {
    en: "notice|notify*|warning|ahead|in advance|beforehand|prior|earlier|months'|say*|says so|told|tell*|let us know|inform*|announc*|written word|months word|weeks word|days word|forewarn*|written notice",
    fr: "preavis|avis|avisant|d'avance|a l'avance|au prealable|prealable|auparavant|plus tot|en prevenant|prevenir|previent|avertissement|annonce*|avertir|avertit|avertissant|dites|signifi*|avant l' echeance|avant le|d'avis|avis ecrit|dit avant|lettre recommandee|par recommande",
  },
  begin: {
    en: 'begin*|start*|commenc*|takes effect|take effect|comes into|come into|has effect|have effect|effective|in force|from the date|as of|runs from|runs for|runs until|in place from|in effect|good from|binding from|comes alive|starts on|day of the',
    fr: "commence*|debut*|entre en vigueur|entrera en vigueur|prend effet|prendra effet|a partir|a compter|des sa signature|des la signature|vaut|court|en vigueur|porte ses effets|prend cours|du # au|prend vie|s'ouvre|des la derniere|a compter du",
  },
  last: {
    en: 'until|through|to march|to december|to june|for # years|for three years|for five years|lasts|continu*|remain*|carry on|carries on|stay* in|stays on foot|on foot|keeps going|year to year|runs|ends on|ends|expir*|lapse*|renew*|extend*|roll* over|indefinite*|ongoing|for four years|for ten years|lasts ten|in force until',
    fr: "jusqu'*|se termine*|prend fin|prendra fin|dure|duree|expire*|echeance|echoit|reconduit*|reconduction|renouvel*|prolong*|se poursuit|indetermine*|conclu pour|conclue pour|vaut pour|annees scolaires|hivers|au # decembre|au # mars|cinq ans|trois ans|s'eteint|d'annee en annee",
  },
} as const satisfies Concepts
