export const needWords = {
  required: { en: 'Required', fr: 'Obligatoire' },
  recommended: { en: 'Recommended', fr: 'Recommandé' },
  optional: { en: 'Optional', fr: 'Facultatif' },
  'not-used': { en: 'Not used', fr: 'Inutilisé' },
} as const

export const words = {
  title: { en: 'The guide in your organization', fr: 'Le guide dans votre organisation' },
  lead: {
    en: 'What you change here applies to advice, drafting and checks for your organization. The guide that everyone reads stays as it is.',
    fr: 'Ce que vous modifiez ici vaut pour les conseils, la rédaction et les vérifications de votre organisation. Le guide que tout le monde lit ne change pas.',
  },
  stale: {
    en: 'Somebody changed these settings while you were typing. What is saved now is shown; what you typed is still in the form: send it again if it still holds.',
    fr: 'Quelqu’un a modifié ces paramètres pendant votre saisie. Ce qui est maintenant enregistré est affiché; votre saisie se trouve encore dans le formulaire\u00a0: renvoyez-la si elle tient toujours.',
  },
  profiles: { en: 'Statutory profiles', fr: 'Profils législatifs' },
  profilesWhich: { en: 'Which apply to you?', fr: 'Lesquels s’appliquent à vous?' },
  profilesHint: {
    en: 'Each makes required what its statute asks for. Check the text in force.',
    fr: 'Chacun rend obligatoire ce que sa loi exige. Vérifiez le texte en vigueur.',
  },
  profilesContent: {
    en: 'What each profile asks for',
    fr: 'Ce que chaque profil exige',
  },
  saveProfiles: { en: 'Save the profiles', fr: 'Enregistrer les profils' },
  needs: { en: 'Needs you change', fr: 'Degrés de nécessité que vous modifiez' },
  element: { en: 'Element', fr: 'Élément' },
  need: { en: 'How much it is needed', fr: 'Degré de nécessité' },
  simple: { en: 'In simple agreements', fr: 'Dans les ententes simples' },
  medium: { en: 'In medium agreements', fr: 'Dans les ententes moyennes' },
  complex: { en: 'In complex agreements', fr: 'Dans les ententes complexes' },
  asBefore: { en: 'As in lighter ones', fr: 'Comme dans les plus légères' },
  reason: { en: 'Reason', fr: 'Motif' },
  choose: { en: 'Not chosen yet', fr: 'Aucun choix pour l’instant' },
  saveNeed: { en: 'Change the need', fr: 'Modifier le degré de nécessité' },
  usual: { en: 'Return to the guide', fr: 'Revenir au guide' },
  own: { en: 'Elements of your own', fr: 'Vos propres éléments' },
  name: { en: 'Name', fr: 'Nom' },
  purpose: { en: 'What it is for', fr: 'À quoi il sert' },
  family: { en: 'Family', fr: 'Famille' },
  documents: { en: 'Types of documents that have it', fr: 'Types de documents qui le comportent' },
  addElement: { en: 'Add the element', fr: 'Ajouter l’élément' },
  drop: { en: 'Remove', fr: 'Retirer' },
  label: { en: 'French name of the SLA', fr: 'Nom français de l’entente sur les niveaux de service' },
  labelNow: { en: 'It is now: ', fr: 'C’est actuellement\u00a0: ' },
  labelWhere: {
    en: 'Choose it in the settings of the organization',
    fr: 'Le choisir dans les paramètres de l’organisation',
  },
  file: { en: 'For the command and for your files', fr: 'Pour la commande et pour vos dossiers' },
  fileWhy: {
    en: 'The command advises, begins and checks by your version of the guide when it is given this file:',
    fr: 'La commande conseille, commence et vérifie selon votre version du guide lorsqu’on lui donne ce fichier\u00a0:',
  },
  fileCommand: {
    en: 'entente check AGREEMENT.json --guide guide.json',
    fr: 'entente check ENTENTE.json --guide guide.json',
  },
  fileGet: {
    en: 'Download your version of the guide (JSON)',
    fr: 'Télécharger votre version du guide (JSON)',
  },
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
  saved: { en: 'The settings are saved.', fr: 'Les paramètres sont enregistrés.' },
} as const
