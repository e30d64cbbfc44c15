import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Contrast } from './contrasts.ts'

/** Years and months, of which there are others before and after. */
const ofPeriod = {
  en: '(?= (?:fiscal |calendar )?(?:year|month|quarter))',
  fr: '(?:exercice|année(?: civile)?|mois|trimestre)',
}

/** Who deals with what, how and for how long: words of every agreement that exclude one another. */
export const contrastsOfDealings: readonly Contrast[] = [
  one('same-or-next-day', ['(?:the )?same day', 'le jour même'], ['(?:the )?next day', 'le lendemain']),
  one(
    'owner-or-custodian',
    ['owners?', 'propriétaires?'],
    ['custodians?|keepers?|holders?', 'dépositaires?|détent(?:eur|rice)s?|gardiens?'],
  ),
  one(
    'lent-or-given',
    ['lends?|lent|loans?', 'prêt(?:e|ent|és?|ées?|er|s)?'],
    [
      '(?:gives|donates?)(?= (?:two|three|its|the|all) \\p{L}+s? to)|donat\\p{L}+',
      'donne(?= .{3,40} à)|dons?',
    ],
    ['sells?|sold', 'vend(?:ent|re|ues?|us?)?'],
  ),
  one(
    'bought-or-rented',
    ['buys?|bought|purchases?', 'achèt(?:e|ent)|achet\\p{L}+|achats?'],
    ['rents?|rented|leases?|leased|hires?', 'lou(?:e|ent|er|ées?|és?)|location'],
  ),
  one(
    'original-or-copy',
    ['originals?', 'origina(?:l|ux)'],
    ['cop(?:y|ies)|duplicates?', 'copies?|doubles?'],
  ),
  one('full-or-part-time', ['full[- ]time', 'temps plein|plein temps'], ['part[- ]time', 'temps partiel']),
  one(
    'level-of-government',
    ['national|federal', 'nationa(?:l|le|ux|les)|fédéra(?:l|le|ux|les)'],
    ['regional|provincial', 'régiona(?:l|le|ux|les)|provincia(?:l|le|ux|les)'],
    ['local|municipal', 'loca(?:l|le|ux|les)|municipa(?:l|le|ux|les)'],
  ),
  one(
    'currency',
    ['Canadian dollars?|CAD', 'dollars? canadiens?|CAD'],
    ['(?:American|U\\.?S\\.?) dollars?|USD', 'dollars? américains?|USD'],
  ),
  one(
    'how-many-times',
    ['doubl(?:es?|ed|ing)|twofold', '(?<!en )doubl(?:er?|ent|era|eront|ée?s?)'],
    ['tripl(?:es?|ed|ing)|threefold', 'tripl(?:er?|ent|era|eront|ée?s?)'],
    ['quadrupl(?:es?|ed|ing)|fourfold', 'quadrupl(?:er?|ent|era|eront|ée?s?)'],
  ),
  one('gross-or-net', ['gross', 'brut(?:e|es|s)?'], ['net', 'net(?:te|tes|s)?']),
  one(
    'automatic-or-asked',
    ['automatic(?:ally)?', "automatique(?:ment|s)?|d['’]office"],
    ['on (?:written )?request|upon (?:written )?request|when asked', 'sur demande|à la demande'],
  ),
  one(
    'encrypted-or-not',
    ['(?<!un)encrypted', '(?<!non )chiffrée?s?|(?<!non )cryptée?s?'],
    ['unencrypted|in clear text', 'non chiffrée?s?|en clair|non cryptée?s?'],
  ),
  one(
    'inside-or-outside',
    [
      'inside|within (?:Canada|the (?:province|country|territory))',
      "à l['’]intérieur|(?:au|dans le) Canada|dans la province|sur le territoire",
    ],
    ['outside', "à l['’]extérieur|hors (?:du|de la|de l['’])|en dehors"],
  ),
  one(
    'fixed-or-variable',
    ['fixed', 'fixes?|forfaitaires?'],
    ['variable|floating', 'variables?|flottante?s?'],
  ),
  one(
    'oldest-or-newest',
    ['oldest|earliest', 'plus (?:ancien(?:ne)?s?|vieu(?:x|lles?))'],
    ['newest|latest|most recent', 'plus récente?s?|derni(?:er|ère)s? en date'],
  ),
  one(
    'this-or-another-year',
    [`current${ofPeriod.en}`, `${ofPeriod.fr} (?:en cours|courante?|actuel(?:le)?)`],
    [
      `(?:next|following|coming)${ofPeriod.en}`,
      `${ofPeriod.fr} (?:prochaine?|suivante?|à venir)|prochaine? (?:exercice|année|mois|trimestre)`,
    ],
    [
      `(?:previous|preceding|prior|past|last)${ofPeriod.en}`,
      `${ofPeriod.fr} (?:précédente?|derni(?:er|ère)|antérieure?|passée?|écoulée?)|derni(?:er|ère) (?:exercice|année|trimestre)`,
    ],
  ),
  one(
    'consulted-or-informed',
    ['consults?|consulted', 'consult(?:e|ent|er|ée?s?)'],
    [
      'informs?|informed|notif(?:y|ies|ied)|tells?',
      'inform(?:e|ent|er|ée?s?)|avis(?:e|ent|er|ée?s?)|préven(?:ir|u|ue|us|ues)|prévien(?:t|nent)',
    ],
  ),
  one(
    'chairs-or-attends',
    ['chairs|chaired by|presides', 'présid(?:e|ent|ée?s?|er)'],
    ['attends?|sits? on|takes? part in', 'assiste(?:nt)?|siège(?:nt)?|particip(?:e|ent) à|fait partie'],
  ),
  one(
    'employees-or-contractors',
    ['employees?|public servants?', 'employée?s?|fonctionnaires?|salariée?s?'],
    [
      'contractors?|consultants?|subcontractors?',
      'entrepreneurs?|consultante?s?|sous-traitants?|contractuel(?:le)?s?',
    ],
  ),
  one(
    'equal-or-proportional',
    ['equally|in equal (?:parts|shares)', 'à parts égales|en parts égales|également'],
    [
      'in proportion|pro rata|proportional(?:ly)?',
      'au prorata|proportionnel(?:le)?(?:ment|s)?|en proportion',
    ],
  ),
  one('revocable-or-not', ['(?<!ir)revocable', 'révocables?'], ['irrevocable', 'irrévocables?']),
  one(
    'exclusive-or-not',
    ['(?<!non-|non)exclusive', '(?<!non )exclusi(?:f|ve)s?'],
    ['non-?exclusive', 'non exclusi(?:f|ve)s?'],
  ),
  one(
    'transferable-or-not',
    ['(?<!non-|not |un)transferable', '(?<!non |pas |in)(?:transférables?|cessibles?)'],
    ['non-?transferable|not transferable', '(?:non|pas) (?:transférables?|cessibles?)|incessibles?'],
  ),
  one(
    'refundable-or-not',
    ['(?<!non-|not )refundable', '(?<!non |pas )remboursables?'],
    ['non-?refundable|not refundable', '(?:non|pas) remboursables?'],
  ),
  one('limited-or-not', ['(?<!un)limited', '(?<!il)limitée?s?|restreinte?s?'], ['unlimited', 'illimitée?s?']),
  one('direct-or-indirect', ['(?<!in)direct', '(?<!in)directe?s?'], ['indirect', 'indirecte?s?']),
  one(
    'actual-or-estimated',
    ['actual', 'réel(?:le)?s?|effecti(?:f|ve)s?'],
    ['estimated|projected|forecast', 'estimati(?:f|ve)s?|estimée?s?|prévu(?:e|es|s)?|prévisionnel(?:le)?s?'],
  ),
  one(
    'full-or-partial',
    [
      'full(?= (?:payment|refund|amount|cost|set|report))|in full|entire|total',
      'intégra(?:l|le|ux|les)|en entier|entière?s?|tota(?:l|le|ux|les)|au complet|complète?s?|complet',
    ],
    ['partial(?:ly)?|in part', 'partiel(?:le)?s?|partiellement|en partie'],
  ),
  one(
    'once-or-recurring',
    ['one-time|single payment|non-recurring', 'unique|ponctuel(?:le)?s?|non récurrente?s?'],
    ['recurring|repeated', '(?<!non )récurrente?s?|répétée?s?|périodiques?'],
  ),
  one(
    'interim-or-final',
    ['interim|provisional|draft', 'provisoires?|intérimaires?|préliminaires?|ébauches?'],
    ['final', 'définiti(?:f|ve)s?|fina(?:l|le|ux|les)'],
  ),
  one(
    'incoming-or-outgoing',
    ['incoming|inbound', 'entrante?s?|reçue?s?'],
    ['outgoing|outbound', 'sortante?s?|envoyée?s?'],
  ),
  one(
    'debit-or-credit',
    ['debit(?:s|ed)?', 'débit(?:e|é|ée|és|er|s)?'],
    ['credit(?:s|ed)?', 'crédit(?:e|é|ée|és|er|s)?'],
  ),
  one(
    'surplus-or-deficit',
    ['surplus(?:es)?', 'excédents?|surplus'],
    ['deficits?|shortfalls?', 'déficits?|manque à gagner'],
  ),
  one(
    'taken-off-or-added',
    ['adds?|added', 'ajout(?:e|ent|er|ée?s?)'],
    [
      'removes?|removed|withdraws?|withdrawn|deducts?|deducted',
      'retir(?:e|ent|er|ée?s?)|retranch\\p{L}+|dédui(?:t|te|ts|tes|re|sent)',
    ],
  ),
  one(
    'active-or-not',
    ['(?<!in)active', '(?<!in)acti(?:f|ve)s?'],
    ['inactive|dormant', 'inacti(?:f|ve)s?|semi-acti(?:f|ve)s?'],
  ),
  one(
    'opened-or-closed',
    ['opens?|opened', 'ouvr(?:e|ent|ir)|ouvert(?:e|es|s)?'],
    ['closes?|closed', 'ferm(?:e|ent|er|ée?s?)'],
  ),
  one(
    'paper-or-electronic',
    ['on paper|in paper form|hard copy', 'papier|imprimée?s?'],
    [
      'electronic(?:ally)?|digital(?:ly)?',
      'électroniques?|par voie électronique|numériques?|électroniquement',
    ],
  ),
  one(
    'day-or-night',
    ['by day|daytime|day shift', 'de jour'],
    ['by night|at night|night shift|overnight', 'de nuit'],
  ),
  one(
    'senior-or-junior',
    ['senior', 'principa(?:l|le|ux|les)|chevronnée?s?|supérieure?s?'],
    ['junior', 'débutante?s?|subalternes?|juniors?'],
  ),
  one(
    'landlord-or-tenant',
    ['landlords?|lessors?', 'locat(?:eur|rice)s?|baill(?:eur|eresse)s?|propriétaires?'],
    ['tenants?|lessees?', 'locataires?|preneurs?'],
  ),
  one('urban-or-rural', ['urban', 'urbaine?s?'], ['rural', 'rura(?:l|le|ux|les)']),
  one(
    'adult-or-minor',
    ['adults?', 'adultes?|personnes? majeures?'],
    ['children|minors', 'enfants?|mineure?s?'],
  ),
  one(
    'taxable-or-exempt',
    ['taxable', 'taxables?|imposables?'],
    ['tax-exempt|exempt', 'exonérée?s?|exempt(?:e|es|s|ée?s?)?|détaxée?s?'],
  ),
  one(
    'retroactive-or-future',
    ['retroactive(?:ly)?', 'rétroacti(?:f|ve)s?|rétroactivement'],
    ['for the future(?: only)?|prospective(?:ly)?', "pour l['’]avenir(?: seulement)?"],
  ),
  one(
    'leading-or-helping',
    ['leads?|directs?', 'dirig(?:e|ent|er)|pilot(?:e|ent|er)|mène(?:nt)?'],
    ['supports?|assists?|helps?', 'appui(?:e|ent)|appuyer|aid(?:e|ent|er)|assiste(?:nt)?|soutien(?:t|nent)'],
  ),
  one(
    'sent-or-received',
    ['sends?|sent', 'env(?:oie|oient|oyer|oyée?s?)|transm(?:et|ettent|ettre|ise?s?)'],
    ['receives?|received', 'reçoi(?:t|vent)|recevoir|reçu(?:e|es|s)?'],
  ),
]

function one(rule: string, ...poles: readonly (readonly [en: string, fr: string])[]): Contrast {
  return { rule, poles: poles.map(([en, fr]): Bilingual => ({ en, fr })) }
}
