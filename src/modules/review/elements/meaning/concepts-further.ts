import type { Concepts } from './concept.ts'

export const further = {
  leads: {
    en: 'leads|runs the|in charge|in command|is decided by|decides|takes charge|carries out|informed',
    fr: 'mene|dirige|exploite|fixe|commande|pilote|decide|execute|consent|informe*',
  },
  costparts: {
    en: 'salaries|salary|wages|benefits|overhead|rent|licences|licenses|materials|labour|labor|fuel|supplies|depreciation|direct costs|travel',
    fr: 'salaires|salaire|avantages sociaux|energie|reparations|frais generaux|reactifs|loyer|licences|carburant|fournitures|amortissement|couts directs|deplacements|administration',
  },
  elsewhere: {
    en: "another supplier|somebody else|take the work|step in|at the supplier's cost|other provider",
    fr: 'faire appel a un autre|un autre fournisseur|un autre que|reprendre le travail|se substituer',
  },
  horizon: {
    en: 'by the # year|by 20*|by the end of|in five years|within # years|by #',
    fr: "d'ici #|d'ici la fin|d'ici|en # ans|avant la fin de|a l'horizon",
  },
  compare: {
    en: 'compar*|beside that of|set beside|like shops|comparable',
    fr: 'compar*|a cote de ceux|pairs|etalon*',
  },
} as const satisfies Concepts
