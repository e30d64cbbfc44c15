import { type Bilingual, inBoth, type Language } from '../../kernel/language/bilingual.ts'
import { elementsAsApplied } from './assembly.ts'
import { considerations } from './considerations.ts'
import type { DocumentDefinition } from './document.ts'
import { documentDefinitions, documentName, slaFrenchLabels } from './documents.ts'
import { ententeDesign } from './elements/sources.ts'
import { fundingModels } from './funding-models.ts'
import { keyTerms } from './glossary/key-terms.ts'
import type { GlossaryTerm } from './glossary/term.ts'
import { glossary } from './glossary.ts'
import { type AppliedChange, baseGuide, type Guide } from './guide.ts'
import { statutoryProfiles } from './overlays/profiles.ts'
import { servicePackages } from './packages.ts'
import { standardWording, standardWordingSource } from './standard-wording/standard-wording.ts'
import { steps, stepsTogether } from './steps.ts'
import { tierDefinitions } from './tiers.ts'

/**
 * The whole guide as one JSON document: the two languages of each item are two objects with the same keys. Needs are as
 * an organization's own guide sets them, where there is one; its changes say why.
 */
export function guideJson(guide: Guide = baseGuide): object {
  return {
    version: guide.version,
    steps: steps.map((step) => ({
      number: step.number,
      id: step.id,
      ...inBoth((language) => ({
        name: step.name[language],
        inputs: side(step.inputs, language),
        activities: side(step.activities, language),
        outputs: side(step.outputs, language),
        gate: step.gate.question[language],
        offRamps: side(step.gate.offRamps, language),
      })),
      documents: step.documents,
      gate: { id: step.gate.id, outcomes: step.gate.outcomes },
      source: step.source,
    })),
    stepsTogether,
    considerations: considerations.map(({ question, evidence, ...rest }) => ({
      ...rest,
      ...inBoth((language) => ({ question: question[language], evidence: evidence[language] })),
    })),
    documents: documentDefinitions.map((definition) => documentJson(definition, guide)),
    tiers: tierDefinitions.map(({ name, layers, situation, holds, example, ...rest }) => ({
      ...rest,
      ...inBoth((language) => ({
        name: name[language],
        layers: layers[language],
        situation: situation[language],
        holds: holds[language],
        example: example[language],
      })),
    })),
    fundingModels: fundingModels.map(({ name, how, strengths, weaknesses, ...rest }) => ({
      ...rest,
      ...inBoth((language) => ({
        name: name[language],
        how: how[language],
        strengths: strengths[language],
        weaknesses: weaknesses[language],
      })),
    })),
    packages: servicePackages.map(({ name, content, pricing, ...rest }) => ({
      ...rest,
      ...inBoth((language) => ({
        name: name[language],
        content: content[language],
        pricing: pricing[language],
      })),
    })),
    glossary: glossary.map(termJson),
    keyTerms: keyTerms.map(termJson),
    profiles: statutoryProfiles.map(({ id, name, needs, duties = [] }) => ({
      id,
      ...inBoth((language) => ({ name: name[language], duties: side(duties, language) })),
      needs: needs.map(({ reason, ...rest }) => ({
        ...rest,
        ...inBoth((language) => ({ reason: reason[language] })),
      })),
    })),
    // Where elements go and when they are needed is ours, whatever the source of the element itself.
    needSource: ententeDesign,
    ...(guide.changes.length > 0 && { changes: guide.changes.map(changeJson) }),
    elements: elementsAsApplied(guide).map(({ name, purpose, help, pattern, ...rest }) => ({
      ...rest,
      ...inBoth((language) => ({
        name: name[language],
        purpose: purpose[language],
        help: help[language],
        pattern: pattern[language],
      })),
      ...(standardWording(rest.id) && {
        standardWording: { fields: standardWording(rest.id), source: standardWordingSource },
      }),
    })),
  }
}

function termJson({ term, definition, also, note, ...rest }: GlossaryTerm): object {
  return {
    ...rest,
    ...inBoth((language) => ({
      term: term[language],
      definition: definition[language],
      also: also?.[language] ?? [],
      ...(note && { note: note[language] }),
    })),
  }
}

function documentJson(definition: DocumentDefinition, guide: Guide): object {
  const { name: _, abbreviation: __, itself: ___, purpose, life, ...rest } = definition
  const names = documentName(rest.code, guide.slaFrenchLabel)
  return {
    ...rest,
    ...inBoth((language) => ({
      name: names.name[language],
      abbreviation: names.abbreviation[language],
      itself: names.itself[language],
      purpose: purpose[language],
      life: life[language],
    })),
    ...(rest.code === 'SLA' && { frenchLabels: slaFrenchLabels }),
    sectionOrder: guide.orders[rest.code],
  }
}

function changeJson({ reason, raisesOnly: _, ...rest }: AppliedChange): object {
  return { ...rest, ...inBoth((language) => ({ reason: reason[language] })) }
}

function side(pairs: readonly Bilingual[], language: Language): readonly string[] {
  return pairs.map((pair) => pair[language])
}
