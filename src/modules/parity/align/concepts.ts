import type { Language } from '../../../kernel/language/bilingual.ts'

/** Frequent words of agreements whose twins look nothing alike: English stems, then French stems, without accents. */
const pairs: readonly [string, string][] = [
  ['agreement', 'entente accord convention'],
  ['request enquir inquir appli', 'demand'],
  ['day', 'jour'],
  ['week', 'semaine'],
  ['month', 'mois'],
  ['year', 'annee exercice'],
  ['hour', 'heure'],
  ['within', 'delai'],
  ['business working', 'ouvrable'],
  ['file record', 'dossier'],
  ['fee charge', 'frais tarif droit'],
  ['cost', 'cout'],
  ['payment paid pays', 'paiement paye verse'],
  ['invoice', 'facture'],
  ['notice notif', 'avis notif preavis'],
  ['written writing', 'ecrit'],
  ['term duration', 'duree'],
  ['email mail', 'courriel courrier'],
  ['phone telephone call', 'telephone appel'],
  ['answer repl respon', 'repon'],
  ['performance', 'rendement'],
  ['goal', 'objectif but'],
  ['target', 'cible'],
  ['level', 'niveau'],
  ['standard', 'norme'],
  ['deputy', 'sous'],
  ['department', 'ministere'],
  ['agenc', 'organisme agence'],
  ['provider supplier', 'fournisseu'],
  ['client customer', 'client'],
  ['part', 'partie'],
  ['schedule annex appendix', 'annexe appendice'],
  ['section article', 'article section'],
  ['privacy personal', 'vie prive personnel'],
  ['security', 'securit'],
  ['data', 'donnee'],
  ['information', 'renseignement information'],
  ['law act', 'loi'],
  ['regulation', 'reglement'],
  ['board', 'conseil'],
  ['meeting meet', 'reunion reunit'],
  ['chair', 'presid'],
  ['dispute', 'differend litige'],
  ['escalat', 'recours porte'],
  ['end terminat', 'resili fin'],
  ['renew', 'renouvel recondu'],
  ['amend', 'modifi avenant'],
  ['sign', 'sign'],
  ['date', 'date'],
  ['before prior', 'avant'],
  ['after following', 'apres suivant'],
  ['must shall', 'doit doivent'],
  ['may can', 'peut peuvent'],
  ['should', 'devrait devraient'],
  ['available', 'disponible'],
  ['downtime outage', 'panne interruption arret immobilisation'],
  ['uptime', 'fonctionnement'],
  ['support', 'soutien aide assistance'],
  ['ticket', 'billet ticket'],
  ['issue problem', 'probleme'],
  ['holiday', 'ferie'],
  ['monday', 'lundi'],
  ['friday', 'vendredi'],
  ['english', 'anglais'],
  ['french', 'francais'],
  ['language', 'langue'],
  ['review', 'examen revis'],
  ['report', 'rapport'],
  ['budget', 'budget'],
  ['fund', 'fonds financement'],
  ['staff employee', 'personnel employe'],
  ['training', 'formation'],
  ['website web', 'web site'],
  ['form', 'formulaire'],
  ['software', 'logiciel'],
  ['network', 'reseau'],
  ['user', 'utilisat'],
  ['owner', 'proprietaire responsable'],
  ['quarter', 'trimestr'],
  ['fulfil deliver', 'livr prest'],
  ['receipt receiv', 'reception recu recoit'],
  ['purpose', 'objet'],
  ['scope', 'portee'],
  ['governance', 'gouvernance'],
  ['background', 'contexte'],
  ['roles', 'roles'],
  ['new', 'nouveau nouvel'],
  ['first', 'premier'],
  ['complain', 'plainte'],
  ['feedback', 'retroaction commentaire'],
  ['decision', 'decision'],
  ['approv', 'approuv approbation'],
  ['changes', 'changement modification'],
  ['weekly', 'hebdomadaire'],
  ['monthly', 'mensuel'],
  ['annual yearly', 'annuel'],
  ['audit', 'verification audit'],
  ['liabilit', 'responsabilite'],
  ['copy copies', 'copie'],
  ['price pricing', 'prix'],
  ['share', 'part partage'],
  ['percent', 'pourcentage'],
  ['average', 'moyen'],
  ['wait', 'attente'],
  ['between', 'entre'],
  ['against', 'contre'],
  ['officer', 'agent'],
  ['minister', 'ministre'],
  ['treasury', 'tresor'],
]

const stems: Record<Language, ReadonlyMap<string, string>> = { en: stemsOf(0), fr: stemsOf(1) }

/** The shared concept of a word without accents, in lower case, or `undefined`. Stems match the start of words. */
export function conceptOf(word: string, language: Language): string | undefined {
  const known = remembered[language].get(word)
  if (known !== undefined) return known || undefined
  const concept = lookUp(word, language)
  if (remembered[language].size < 50_000) remembered[language].set(word, concept ?? '')
  return concept
}

const remembered: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map() }

function lookUp(word: string, language: Language): string | undefined {
  for (let length = Math.min(word.length, 14); length >= 3; length--) {
    const concept = stems[language].get(word.slice(0, length))
    if (concept && (length >= 5 || word.length - length <= 2)) return concept
  }
  return undefined
}

function stemsOf(side: 0 | 1): ReadonlyMap<string, string> {
  return new Map(pairs.flatMap((pair, i) => pair[side].split(' ').map((stem) => [stem, `@${i}`] as const)))
}
