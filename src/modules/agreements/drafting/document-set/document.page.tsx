import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios, Select, TextInput } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import { type DocumentType, documentName, documentTypes } from '../../../guide/index.ts'
import type { AgreementDocument } from '../../format.ts'
import { documentLabel } from '../../values/format.ts'
import { withdrawDocumentPath } from '../paths.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { Sides } from '../write-element/field-control.tsx'
import { possibleParents } from './document-form.ts'

export type DocumentPageProps = {
  readonly language: Language
  readonly open: OpenAgreement
  readonly action: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  /** The document being changed; null for a new one. */
  readonly self: AgreementDocument | null
  /** Why it cannot be withdrawn now; null when it can. */
  readonly obstacle: Bilingual | null
  readonly version: number
  /** The new document's id, made with the form. */
  readonly next: string
  /** What is saved now, when somebody changed it meanwhile. */
  readonly saved: AgreementDocument | null
}

/** What identifies a document: type, number, title in both languages, the document above it, legal nature. */
export function DocumentSettingsPage(props: DocumentPageProps) {
  const { language, form, errors, self } = props
  const error = (field: string) => errorOf(errors, field, language)
  const title = words.title[self ? 'change' : 'add'][language]
  const nameOf = (type: DocumentType) => documentName(type, props.open.slaLabel).name[language]
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{title}</h1>
      {props.saved ? <SavedMeanwhile {...props} saved={props.saved} /> : null}
      <form method="post" action={props.action} novalidate>
        <input type="hidden" name="version" value={props.version} />
        <input type="hidden" name="document" value={props.next} />
        {self ? (
          <p class="govuk-body">
            {nameOf(self.type)} ({self.type})
          </p>
        ) : (
          <Select
            name="type"
            label={words.type[language]}
            value={form.get('type')}
            error={error('type')}
            language={language}
            choices={[
              { value: '', label: words.choose[language] },
              ...documentTypes.map((value) => ({
                value,
                label: `${nameOf(value)} (${value})`,
              })),
            ]}
          />
        )}
        <TextInput
          name="number"
          label={words.number[language]}
          value={form.get('number')}
          error={error('number')}
          width={20}
          language={language}
        />
        <fieldset class="govuk-fieldset pair" id="title">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.name[language]}</legend>
          <Sides view={{ language, form, errors, agreement: props.open.agreement }} name="title" rows={0} />
        </fieldset>
        <Select
          name="parent"
          label={words.parent[language]}
          hint={words.parentHint[language]}
          value={form.get('parent')}
          error={error('parent')}
          language={language}
          choices={[
            { value: '', label: words.noParent[language] },
            ...possibleParents(props.open.agreement, self).map((document) => ({
              value: document.id,
              label: documentLabel(document, language) ?? document.type,
            })),
          ]}
        />
        <Radios
          name="legalNature"
          label={words.nature[language]}
          value={form.get('legalNature')}
          error={error('legalNature')}
          language={language}
          choices={(['administrative', 'binding', 'mixed'] as const).map((value) => ({
            value,
            label: words[value][language],
          }))}
        />
        <button class="govuk-button" type="submit">
          {words.save[self ? 'change' : 'add'][language]}
        </button>
      </form>
      {self && props.obstacle ? (
        <p class="govuk-body">
          {words.stays[language]} {props.obstacle[language]}
        </p>
      ) : null}
      {self && !props.obstacle ? (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={withdrawDocumentPath.href(language, { id: props.open.agreement.id, document: self.id })}
          >
            {words.withdraw[language]}
          </a>
        </p>
      ) : null}
    </>
  )
}

function SavedMeanwhile({ language, saved, open }: DocumentPageProps & { saved: AgreementDocument }) {
  const parent = open.agreement.documents.find(({ id }) => id === saved.parent)
  const lines = [
    [words.number[language], saved.number],
    [`${words.name[language]} (English)`, saved.title.en ?? '–'],
    [`${words.name[language]} (français)`, saved.title.fr ?? '–'],
    [
      words.parent[language],
      parent ? (documentLabel(parent, language) ?? parent.type) : words.noParent[language],
    ],
    [words.nature[language], words[saved.legalNature][language]],
  ] as const
  return (
    <section class="govuk-inset-text" role="alert" data-focus>
      <h2 class="govuk-heading-m">{words.conflict[language]}</h2>
      <p class="govuk-body">{words.conflictWhy[language]}</p>
      <dl class="govuk-summary-list">
        {lines.map(([label, value]) => (
          <div class="govuk-summary-list__row" key={label}>
            <dt class="govuk-summary-list__key">{label}</dt>
            <dd class="govuk-summary-list__value preserve">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export const words = {
  title: {
    add: { en: 'Add a document', fr: 'Ajouter un document' },
    change: { en: 'Identification of the document', fr: 'Identification du document' },
  },
  save: {
    add: { en: 'Add the document', fr: 'Ajouter le document' },
    change: { en: 'Save the identification', fr: 'Enregistrer l’identification' },
  },
  stays: {
    en: 'This document cannot be withdrawn yet.',
    fr: 'Ce document ne peut pas encore être retiré.',
  },
  withdraw: { en: 'Withdraw this document…', fr: 'Retirer ce document…' },
  choose: { en: 'Not chosen yet', fr: 'Aucun choix pour l’instant' },
  type: { en: 'Type of document', fr: 'Type de document' },
  number: { en: 'Number', fr: 'Numéro' },
  name: { en: 'Title', fr: 'Titre' },
  parent: { en: 'Document above', fr: 'Document supérieur' },
  parentHint: {
    en: 'The one it comes under and takes its common elements from',
    fr: 'Celui dont il relève et dont il reprend les éléments communs',
  },
  noParent: { en: 'None: it stands at the top', fr: 'Aucun\u00a0: il est au sommet' },
  nature: { en: 'Does it bind in law?', fr: 'A-t-il une portée juridique?' },
  administrative: { en: 'No, it is administrative', fr: 'Non, il est administratif' },
  binding: { en: 'Yes, it is binding', fr: 'Oui, il lie les parties en droit' },
  mixed: { en: 'In part: some clauses bind', fr: 'En partie\u00a0: certains articles lient les parties' },
  conflict: {
    en: 'Somebody changed this while you were typing',
    fr: 'Quelqu’un a modifié ceci pendant votre saisie',
  },
  conflictWhy: {
    en: 'Here is what is saved now. What you typed is still in the form; saving it replaces this.',
    fr: 'Voici ce qui est maintenant enregistré. Votre saisie se trouve encore dans le formulaire; l’enregistrer remplacera ceci.',
  },
} as const
