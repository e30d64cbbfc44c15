import { type CliCommand, CliUsageError } from '../kernel/cli/command.ts'
import { dataOption, settingsWith } from '../kernel/cli/settings.ts'
import { openData } from '../kernel/data/open.ts'
import { addFirstPerson, isLegalForm, legalForms } from '../modules/identity/index.ts'
import { emailOption, passwordOption, readPasswordFile } from './account-options.ts'

export const addUser: CliCommand = {
  path: ['user', 'add'],
  summary: {
    en: 'Register an organization with its first person',
    fr: 'Inscrire une organisation avec sa première personne',
  },
  options: [
    dataOption,
    emailOption,
    { flags: '--name <name>', required: true, about: { en: 'the person’s name', fr: 'nom de la personne' } },
    {
      flags: '--organization-en <name>',
      required: true,
      about: { en: 'English name of the organization', fr: 'nom anglais de l’organisation' },
    },
    {
      flags: '--organization-fr <name>',
      required: true,
      about: { en: 'French name of the organization', fr: 'nom français de l’organisation' },
    },
    {
      flags: '--legal-form <form>',
      required: true,
      about: {
        en: legalForms.map(({ code }) => code).join(', '),
        fr: legalForms.map(({ code }) => code).join(', '),
      },
    },
    passwordOption,
  ],
  run: async ({ options, terminal, json, language, clock }) => {
    const legalForm = String(options.legalForm)
    if (!isLegalForm(legalForm)) {
      throw new CliUsageError({
        en: `The legal form ${legalForm} is not known: give one of ${legalForms.map(({ code }) => code).join(', ')}.`,
        fr: `La forme juridique ${legalForm} n’est pas connue\u00a0: indiquez l’une de ${legalForms.map(({ code }) => code).join(', ')}.`,
      })
    }
    const password = await readPasswordFile(options)
    const data = await openData(settingsWith({ options }))
    try {
      const first = {
        email: String(options.email),
        name: String(options.name),
        language,
        password,
        organization: { en: String(options.organizationEn), fr: String(options.organizationFr) },
        legalForm,
      }
      const added = await addFirstPerson(data.app, first, clock())
      if (!added.ok) throw new CliUsageError(added.refusal)
      terminal.out(json ? JSON.stringify(added.value) : done[language])
      return 0
    } finally {
      await data.close()
    }
  },
}

const done = {
  en: 'Registered. Sign in with the e-mail address and the password, then add positions and people.',
  fr: 'Inscription faite. Connectez-vous avec l’adresse de courriel et le mot de passe, puis ajoutez des postes et des personnes.',
}
