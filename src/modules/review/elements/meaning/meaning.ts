/**
 * What an element says, as families of words that stand close together, whatever the language:
 * `telling` sayings seldom mean anything else, `likely` ones may.
 */
export type Meaning = { readonly telling?: readonly string[]; readonly likely?: readonly string[] }
