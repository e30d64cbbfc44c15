import type { Language } from '../../../kernel/language/bilingual.ts'
import { resources } from '../dictionary/field.ts'
import { yearFilePath } from '../paths.ts'
import { exportFileName } from '../publication-file.ts'
import type { WorkingYear } from '../registry/working.ts'
import { words } from './year.text.ts'

export function Files(props: { language: Language; year: WorkingYear; published: boolean }) {
  const { language, year, published } = props
  const link = (name: string, label: string) => (
    <li key={name}>
      <a class="govuk-link" href={yearFilePath.href(language, { year: year.year, file: name })}>
        {label}
      </a>
    </li>
  )
  return (
    <section>
      <h2 class="govuk-heading-l">{words.files[language]}</h2>
      {published ? (
        <>
          <p class="govuk-body">{words.filesWhy[language]}</p>
          <ul class="govuk-list">
            {resources.map((resource) =>
              link(exportFileName(resource, year.year), words.file[resource][language]),
            )}
            {resources.map((resource) =>
              link(`safe-${exportFileName(resource, year.year)}`, words.safe[resource][language]),
            )}
          </ul>
        </>
      ) : (
        <p class="govuk-body">{words.unpublished[language]}</p>
      )}
    </section>
  )
}
