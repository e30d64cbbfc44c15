import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  forgotten: { en: 'Forgotten password', fr: 'Mot de passe oublié' },
  ask: {
    en: 'Enter the address you sign in with. A letter with a link comes to it; the link lets you choose a new password.',
    fr: 'Saisissez l’adresse avec laquelle vous vous connectez. Vous y recevrez un courriel dont le lien permet de choisir un nouveau mot de passe.',
  },
  email: { en: 'E-mail address', fr: 'Adresse de courriel' },
  send: { en: 'Send me the link', fr: 'Envoyez-moi le lien' },
  noLetter: {
    en: 'If you cannot read that mailbox',
    fr: 'Si vous n’avez pas accès à cette boîte de courriel',
  },
  colleague: {
    en: 'A colleague who administers your organization’s registry can give you a new password: they open the organization’s page and choose your name.',
    fr: 'La personne qui administre le registre de votre organisation peut vous donner un nouveau mot de passe\u00a0: il lui suffit d’ouvrir la page de l’organisation et de choisir votre nom.',
  },
  operators: {
    en: 'If you are the one who administers it, or act for several organizations, ask the people who run Entente: one command gives you a new password.',
    fr: 'Si c’est vous qui l’administrez, ou si vous agissez pour plusieurs organisations, adressez-vous à l’équipe qui exploite Entente\u00a0: une commande lui suffit pour vous en donner un nouveau.',
  },
  noMail: {
    en: 'No link can be sent to you: this site sends no mail.',
    fr: 'Aucun lien ne peut vous être envoyé\u00a0: ce site n’envoie pas de courriels.',
  },
  asked: { en: 'Look in your mailbox', fr: 'Consultez votre boîte de courriel' },
  askedWhat: {
    en: 'If somebody signs in with that address, a letter is on its way to it. Its link works once, for an hour.',
    fr: 'Si une personne se connecte avec cette adresse, un courriel est en route. Le lien qu’il contient sert une seule fois, pendant une heure.',
  },
  askedJunk: {
    en: 'Nothing after a few minutes? Look among unwanted mail, and check that the address is the one you sign in with.',
    fr: 'Rien après quelques minutes? Regardez dans le courrier indésirable, et vérifiez qu’il s’agit bien de l’adresse avec laquelle vous vous connectez.',
  },
  choose: { en: 'Choose a new password', fr: 'Choisissez un nouveau mot de passe' },
  new: { en: 'New password', fr: 'Nouveau mot de passe' },
  hint: {
    en: 'At least 12 characters; a short sentence is best. Your sessions will close.',
    fr: 'Au moins 12 caractères; une courte phrase convient bien. Vos sessions se fermeront.',
  },
  save: { en: 'Save the new password', fr: 'Enregistrer le nouveau mot de passe' },
  dead: { en: 'This link no longer works', fr: 'Ce lien ne fonctionne plus' },
  used: {
    en: 'It was used to choose a password, and works once only. If that was not you, ask for another link now.',
    fr: 'Il a servi à choisir un mot de passe et n’est valable qu’une fois. Si ce n’était pas vous, demandez tout de suite un autre lien.',
  },
  replaced: {
    en: 'A newer link was asked for, or the password was changed in another way. Only the newest letter counts.',
    fr: 'Un lien plus récent a été demandé, ou le mot de passe a été changé autrement. Seul le dernier courriel compte.',
  },
  expired: {
    en: 'It was good for an hour, and that hour is over. Your password is as it was.',
    fr: 'Il était valable une heure, et cette heure est passée. Votre mot de passe n’a pas changé.',
  },
  unknown: {
    en: 'Its address is not whole, or it was sent too long ago. Copy it again from the letter, up to its last character.',
    fr: 'Son adresse est incomplète, ou il a été envoyé il y a trop longtemps. Copiez-la de nouveau du courriel, jusqu’au dernier caractère.',
  },
  another: { en: 'Ask for another link', fr: 'Demander un autre lien' },
  signIn: { en: 'Go to the sign-in page', fr: 'Aller à la page de connexion' },
} satisfies Record<string, Bilingual>
