/** The agreement file that a command reads. */
export const agreementArgument = {
  name: 'agreement',
  required: true,
  about: {
    en: 'agreement file (- for standard input)',
    fr: 'fichier d’entente (- pour l’entrée standard)',
  },
} as const

/** Where a command writes the file it makes. */
export const outOption = {
  flags: '-o, --out <file>',
  about: {
    en: 'file to write (- for standard output)',
    fr: 'fichier à écrire (- pour la sortie standard)',
  },
  required: true,
} as const
