import type { SentencePatterns } from './pattern.ts'

export const closing: SentencePatterns = {
  'exit-plan': {
    en: [
      `expiry|terminat*|withdrawal|end of|after|leaving|ends|close-down|ceases|already received & return*|hands back|hand back|transfer*|complet*|final|reconcil*|settle*|work in progress|assist*|orderly|parallel|wind*|stay protected|divide*|deliver|alternative*`,
      'exit plan|orderly close-down|wind-down|winding up|handed back|work in progress|orderly transition|transfer of assets|survive*|closeout|deobligated',
    ],
    fr: [
      'fin de|expiration|resiliation|retrait|terme|fin & remet*|rendues|rendu*|restitu*|repren*|partag*|termin*|acheve*|solde*|recuper*|transfer*|liquid*|format ouvert|factures & boites|biens|donnees|dossiers|lots|comptes|dettes|jours|actif|service|ensemble',
      "plan de retrait|partage de l'actif|liquidation|reversibilite|dossiers en cours sont|remet alors|lots en main|comptes soldes|mise hors service|reprend les biens",
    ],
  },
  notices: {
    en: [
      'notice*|notification*|communication* & writing|written|delivered|mailed|deemed|received|addressed|e-mail|email|registered post|effective|in advance|given|electronic mail',
      'notices under|notice is in writing|deemed received|taken to be received|registered post|address for notice*|notify clients|shall notify|notice shall be',
    ],
    fr: [
      'avis|notification*|communication* officielle*|communications & ecrit|adresse*|recu*|reception|effet|recommande|transmis|courriel|avance|donne*',
      'avis ecrit|communications officielles|reputes recus|repute recu|lettre recommandee|prennent effet a leur reception|avis de deconnexion|notifiera|en informera',
    ],
  },
  'language-versions': {
    en: [
      'english & french & equally|authentic|both versions|versions|valid|signed|each|duplicate|authoritative',
      'equally authentic|both language versions|equal force|both texts|signed in english and french',
    ],
    fr: [
      'versions linguistiques|francais & anglais|version*|deux & meme valeur|foi|egalement|signe*|authenti*',
      'font egalement foi|meme valeur & version*|textes|deux versions linguistiques|egale valeur|faisant foi',
    ],
  },
  signatures: {
    en: [
      'signed|sign below|countersign|signature|witness|executed|seal*|set their hands|original signed & by|for|below|date|party|parties|agreement|copy|behalf|affixed|whereof|official',
      'yours sincerely|yours truly|signed for|in witness whereof|if you agree|date:|agreed for|original signed by|approvals|title: & date:',
      'mayor|chief|director|registrar|chief executive|chief inspector|clerk|minister|chair & chief|director|registrar|councillor|date|chair|chief executive|tribunal|benefits',
    ],
    fr: [
      'signe*|signer|signature*|fait & pour|copie|exemplaire*|le|date|partie*|a & ce|jour|double|deux|retourner|ministre|president|maire|directrice|directeur|date',
      'bon pour accord|en foi de quoi|fait en deux exemplaires|fait et signe|ont signe|lu et approuve|je vous prie de signer|pour le centre|signataires',
      'le prefet|le maire|la presidente|mairesse|la directrice generale|directrice des technologies & le president|le maire|maire|directeur|greffier|syndicat|le president',
    ],
  },
  annexes: {
    en: [
      'annex|appendix|schedule|attachment|exhibit & a|b|c|0|describes|set out|lists|listed|at|form|part|i|attached',
      'annexes|appendices|schedules|attachments',
    ],
    fr: [
      'annexe|annexes|appendice|pieces jointes|pieces annexees & a|b|c|0|i|ii|paraissent|liste|figure*|joint*|modele|inventaire',
      "annexes: |en annexe|a l'annexe|ci-annex*|copie ci-jointe",
    ],
  },
  'contacts-list': {
    en: [
      'phone|telephone|tel|e-mail|email|fax|call & 0|name|contact*|manager|role|desk|address|for|officer',
      'points of contact|contact list|contact details|contacts|duty desk|names and numbers|whom to call',
    ],
    fr: [
      'telephone|tel|courriel|poste|joindre|joignable|adresse & 0|nom|mme|m|coordonnees|soutien|contact*|a|suivante|par',
      'coordonnees|personnes-ressources|liste de contacts|comment nous joindre|pour toute question|points de contact',
    ],
  },
}
