import { languages, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { type Cue, countOf, firstWords, type Pair, words } from './cue.ts'

/** A meaning whose loss on one side changes the sense: a denial, an exception, a restriction. */
export type OneSided = {
  readonly rule: 'negation' | 'exception' | 'condition' | 'restriction'
  readonly side: 'en' | 'fr'
  readonly words: string
}

const negation: Cue = {
  en: words(
    "(?:is|are|was|were|be|do|does|did|will|would|has|have|had|must|shall|may|should|can|could) not(?! only)|cannot|\\w+n't|never|no longer|neither",
  ),
  fr: words(
    "(?:ne|n') ?(?!ménage)(?:\\p{L}+ |[lysem]'|se |le |la |les |lui |leur |en |y |nous |vous )*(?:pas|plus|jamais|point|aucune?|nul(?:le)?)(?! seulement| que)|(?:ne|n') ?(?:sauraient|saurait|peut|peuvent)",
  ),
  answers: {
    en: words(
      'not|no|nor|none|nothing|without|except\\w*|exclu\\w+|fail(?:s|ed|ing)? to|refus\\w+|prohibit\\w*|outside|lack\\w*|absence|den(?:y|ied|ies|ial)|reject\\w*|until|only|unless|less|fewer|declin\\w+|free|beyond|in?el\\w+|un\\w+|in(?:ab|ac|ad|ap|co|el|ex|op|suf|val|com)\\w+|non|non-\\w+|exceed\\w*|other than|rather|avoid\\w*|prevent\\w*|prior|before|miss\\w*|stop\\w*|ceas\\w+|withh\\w+|forbid\\w*|dis\\w+|if any|out of|instead|expir\\w+|nil|negative|independent\\w*|regardless|irrespective|exempt\\w*|remain\\w* un\\w+',
    ),
    fr: words(
      "non|exception\\p{L}*|hormis|sans|sauf|hors|excl\\p{L}+|refus\\p{L}*|défaut|absence|manqu\\p{L}+|interdi\\p{L}+|impossib\\p{L}+|in(?:ad|ac|ap|co|ef|ex|op|suf|val|ut)\\p{L}+|aucune?|ni|moins|empêch\\p{L}+|seule?s?|seulement|uniquement|au-delà|autre que|illég\\p{L}+|irré\\p{L}+|jamais|dépass\\p{L}+|excé\\p{L}+|avant|éviter|exempt\\p{L}*|cess\\p{L}+|nul(?:le)?s?|plus tard|rejet\\p{L}*|échec|échou\\p{L}+|imprévu\\p{L}*|non-\\p{L}+|plutôt|contraire|faute|à l'extérieur|en dehors|indépendamment|peu importe|quel(?:le)?s? que",
    ),
  },
}

/** A condition that one side sets; many words may answer it. */
const condition: Cue = {
  en: words('subject to|provided that|on condition|conditional (?:on|upon)|as long as'),
  fr: words(
    "sous réserve|à (?:la )?condition|pourvu qu[e']|(?<!libérations? )conditionnel\\p{L}*|pour autant que|dans la mesure où",
  ),
  answers: {
    en: words(
      'if|where|when|provided|depend\\w*|condition\\w*|govern\\w*|unless|under|once|contingent|to the extent|so long as',
    ),
    fr: words(
      "si|s'il\\p{L}*|lorsqu\\p{L}*|fai(?:t|re|sant) l'objet|font l'objet|assujett\\p{L}+|soumis\\p{L}*|condition\\p{L}*|dépend\\p{L}*|régi\\p{L}*|selon|visée?s?|exposée?s?|en vertu|conformément|réserve|une fois|passible\\p{L}*|tant que|à moins|pourvu|susceptible\\p{L}*",
    ),
  },
}

const exception: Cue = {
  en: words(
    'except(?:ing)?(?: for| that| where| when| on| in)?|with the exception|excluding|exclusive of|other than|unless|excludes?|does not (?:include|apply)',
  ),
  fr: words(
    "sauf|à l'exception|hormis|à l'exclusion|excluant|exclut|excluent|excepté|à moins (?:que|qu'|d')|ne (?:comprend|comprennent|s'appliquent?) pas|autre que",
  ),
  answers: {
    en: words(
      'except\\w*|exclu\\w+|other than|nothing else|unless|not|no|without|if|only|subject to|outside|but|however|otherwise|less|apart|beyond|exempt\\w*|free|rather|excess|until|while|when|where|provided|before',
    ),
    fr: words(
      "exception\\p{L}*|exclu\\p{L}+|autres?|à moins|pas|aucune?|sans|si|s'il|seulement|sous réserve|hors|en dehors|mais|toutefois|cependant|moins|contraire|exempt\\p{L}*|exceptionnel\\p{L}*|non|dérogation|plus|ne|n'|tant que|lorsqu\\p{L}*|avant|avis contraire|à part|au-delà|ni|jusqu'\\p{L}+|plutôt",
    ),
  },
}

/** "Only": what it keeps out comes back when one side drops it. */
const restriction: Cue = {
  en: words('only|solely|exclusively'),
  fr: words('seulement|uniquement|exclusivement|strictement'),
  answers: {
    en: words(
      'just|sole|exclusive|limited|but|restricted|merely|simply|no|not|nothing|none|until|unless|alone|strictly|provided|must|single|one|never|without|other than|specific\\w*',
    ),
    fr: words(
      "seule?s?|que|qu'\\p{L}+|limit\\p{L}+|restrei\\p{L}+|simple\\p{L}*|ne|n'\\p{L}*|sauf|unique|rien|même|propre\\p{L}*|si|exclusi\\p{L}+|aucune?|jusqu'\\p{L}+|réserv\\p{L}+|spécifi\\p{L}+|sans|à condition|autre\\p{L}*",
    ),
  },
}

/** A denial or an exception that one language states and nothing in the other answers. */
export function comparePolarity(pair: Pair): OneSided[] {
  return [
    ...oneSided('negation', negation, pair),
    ...oneSided('exception', exception, pair),
    ...oneSided('condition', condition, pair),
    ...oneSided('restriction', restriction, pair),
  ]
}

function* oneSided(rule: OneSided['rule'], cue: Cue, pair: Pair): Iterable<OneSided> {
  for (const side of languages) {
    const other = otherLanguage(side)
    if (countOf(pair[side], cue[side]) === 0) continue
    if (countOf(pair[other], cue[other]) || (cue.answers && countOf(pair[other], cue.answers[other])))
      continue
    yield { rule, side, words: firstWords(pair[side], cue[side]) ?? '' }
  }
}
