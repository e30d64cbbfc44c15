import * as z from 'zod'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { bilingualShape } from '../../../kernel/language/shape.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { documentTypes, families } from '../element.ts'
import { elementById } from '../elements.ts'
import { baseGuide, type Guide } from '../guide.ts'
import { effectiveGuide } from './effective-guide.ts'
import type { Overlay } from './overlay.ts'
import { profileById, statutoryProfiles } from './profiles.ts'

export const needs = ['required', 'recommended', 'optional', 'not-used'] as const

const need = z.enum(needs)

const needByTier = z.strictObject({ simple: need, medium: need, complex: need })

/** An element that an organization adds to the guide: a heading, why it exists, and a text of its own; no typed fields. */
export const ownElement = z.strictObject({
  id: z.string().max(64),
  name: bilingualShape,
  purpose: bilingualShape,
  family: z.enum(families),
  documents: z.array(z.enum(documentTypes)).min(1),
  need: needByTier,
})

/** A need that is alike in all tiers, or one for each. */
export const changedNeed = z.strictObject({ need: z.union([need, needByTier]), reason: bilingualShape })

export type OwnElement = z.output<typeof ownElement>
export type ChangedNeed = z.output<typeof changedNeed>

/** How an organization adapts the guide: statutes in force for it, needs it changes, elements it adds, its name for the SLA. */
export const ownGuideShape = z
  .strictObject({
    format: z.literal('entente.guide/1'),
    profiles: z.array(z.string()).max(50).default([]).describe('Ids of statutory profiles'),
    needs: z.record(z.string(), changedNeed).default({}).describe('By the id of the element'),
    elements: z
      .array(ownElement)
      .max(50)
      .default([])
      .describe('Elements of one’s own; their ids begin with x-'),
    slaFrenchLabel: z.enum(['entente', 'accord']).default('entente'),
  })
  .meta({ title: 'Entente guide of an organization' })

export type OwnGuide = z.output<typeof ownGuideShape>

/** The guide as an organization applies it: its own changes, then what the statutes it chose require. */
export function guideWith(own: OwnGuide, organization: string): Guide {
  const guide = applied(own, organization)
  return guide.ok ? guide.value : baseGuide
}

/** A guide from a file that an organization keeps; refused with the first thing that is wrong, and where. */
export function readOwnGuide(json: unknown): Result<Guide, Bilingual> {
  const read = ownGuideShape.safeParse(json)
  if (!read.success) return refused(wrongForm(read.error.issues[0]))
  const { profiles, needs: changes } = read.data
  const profile = profiles.find((id) => profileById(id) === undefined)
  if (profile !== undefined) return refused(noProfile(profile))
  const guide = applied(read.data, 'organization')
  if (!guide.ok) return guide
  const element = Object.keys(changes).find((id) => !guide.value.elements.some((one) => one.id === id))
  return element === undefined ? guide : refused(noElement(element))
}

function applied(own: OwnGuide, organization: string): Result<Guide, Bilingual> {
  const profiles = own.profiles.flatMap((id) => profileById(id) ?? [])
  const guide = effectiveGuide(baseGuide, [overlayOf(own, organization), ...profiles])
  if (guide.ok) return ok(guide.value)
  const [first] = guide.refusal
  return refused({ en: first?.en ?? '', fr: first?.fr ?? '' })
}

function overlayOf(own: OwnGuide, organization: string): Overlay {
  const source = {
    instrument: organization,
    generation: 'organization',
    status: 'own',
    established: false,
  } as const
  const added = new Set(own.elements.map(({ id }) => id))
  return {
    id: organization,
    kind: 'organization',
    name: { en: 'The organization’s own guide', fr: 'Le guide de l’organisation' },
    slaFrenchLabel: own.slaFrenchLabel,
    // A change of an element that a newer guide no longer has is kept and has no effect.
    needs: Object.entries(own.needs)
      .filter(([element]) => elementById(element) !== undefined || added.has(element))
      .map(([element, changed]) => ({ element, ...changed, source })),
    elements: own.elements.map((element) => ({
      ...element,
      help: element.purpose,
      fields: [],
      pattern: { en: '', fr: '' },
      source,
    })),
  }
}

function wrongForm(issue: z.core.$ZodIssue | undefined): Bilingual {
  const path = issue?.path.join('.') ?? ''
  if (issue?.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ')
    return {
      en: `${path ? `${path}: ` : ''}there is nothing named ${keys} in a guide.`,
      fr: `${path ? `${path}\u00a0: ` : ''}rien ne s’appelle ${keys} dans un guide.`,
    }
  }
  if (path === '' || path === 'format') {
    return {
      en: 'it is not the guide of an organization: its “format” must be “entente.guide/1”.',
      fr: 'ce n’est pas le guide d’une organisation\u00a0: son «\u00a0format\u00a0» doit être «\u00a0entente.guide/1\u00a0».',
    }
  }
  return {
    en: `${path}: this is missing or has another form than docs/format.md shows.`,
    fr: `${path}\u00a0: cette donnée manque ou n’a pas la forme que montre docs/format.md.`,
  }
}

function noProfile(id: string): Bilingual {
  const known = statutoryProfiles.map((profile) => profile.id).join(', ')
  return {
    en: `there is no statutory profile “${id}”. Those that exist are: ${known}.`,
    fr: `aucun profil législatif ne s’appelle «\u00a0${id}\u00a0». Ceux qui existent sont\u00a0: ${known}.`,
  }
}

function noElement(id: string): Bilingual {
  return {
    en: `needs: the guide has no element “${id}”.`,
    fr: `needs\u00a0: le guide n’a pas d’élément «\u00a0${id}\u00a0».`,
  }
}
