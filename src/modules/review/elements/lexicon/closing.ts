import type { Lexicon } from './entry.ts'

/** How the agreement is left, told, signed and what is attached. */
export const closing: Lexicon = {
  'exit-plan': {
    titles: {
      en: 'exit; exit plan; exit strategy; wind-down; consequences of termination; exit and wind-down; effects of termination; disengagement; decommissioning; closeout; post-termination; transition out; close-out; exit management; notice of service deprecation; obligations on termination; effect of termination; survival; exit arrangements; wind down; dissolution',
      fr: "plan de retrait; retrait; liquidation; retrait et liquidation; effets de la résiliation; conséquences de la résiliation; stratégie de sortie; plan de sortie; réversibilité; fermeture; mise hors service; cessation du service; fin du service; sortie; obligations à la fin de l'entente; survie; dissolution; modalités de retrait; avis de dépréciation du service; plan de désengagement; partage de l'actif; clauses de survie",
    },
    sure: {
      en: 'exit plan; exit strategy; wind-down; wind down; upon termination; on termination; decommission*; return of data; return all; close-out; closeout; transfer of assets; disengagement; alternative solutions; post-termination; after termination; final settlement; survive termination; survive the termination; dissolution of the; final costs; orderly transition; orderly transfer; on expiry; surviving; exit arrangements; return of assets; returned at the end; knowledge transfer; in the event of termination; effect of termination; vendor lock-in; outstanding obligations',
      fr: "plan de retrait; plan de sortie; réversibilité; lors de la résiliation; à la résiliation; mise hors service; restitution; règlement final; à la fin de l'entente; à l'expiration de; solutions de rechange; récupérer les données; récupéré*; cessation du service; dissolution du; liquidation; mettre le service hors; options de rechange; solutions de remplacement; survivent à la; à la fin de la convention; à la fin de la présente; en cas de résiliation; transfert ordonné; stratégie de sortie; transfert des connaissances; partage de l'actif; cessation ordonnée; fin de la mise à disposition; survit à; décompte final; règlement définitif; remise des données; fermeture du service",
    },
    hints: { en: 'exit; return*; alternative*', fr: 'retrait; restitu*; sortie; rechange' },
  },
  notices: {
    titles: {
      en: 'notices; notice; notification; notifications; notice provisions; correspondence; formal notices; notices and communications; address for notices; notices to parties; notice clause; addresses; giving notice; contact for notices',
      fr: 'avis; avis et communications; notification; notifications; avis écrits; correspondance; communications écrites; élection de domicile; avis aux parties; préavis; adresse pour les avis; avis officiels; domicile élu; transmission des avis',
    },
    sure: {
      en: 'written notice; notice in writing; notices shall be; notice shall be given; notify the client; notices under this agreement; any notice; will notify; week notice; days notice; prior notice; notices of; deemed received; notify clients; months in advance; address for notices; notice period; notices must be; notice is effective; notices are sent; delivered by registered; addressed to; notify the other; in writing to; notice to the other; shall notify',
      fr: "avis écrit; par écrit; les avis; avis doit être; préavis; avise le client; avisera; aviser le client; aviser les clients; notifié* au; tout avis; jours à l'avance; informe l'administration; mois à l'avance; préavis d'une; à l'avance; sont notifiés; réputé* reçu*; tient informée; transmis par courriel; élisent domicile; lettre recommandée; courrier recommandé; avis est donné; réputé avoir été reçu; aviser l'autre; avise l'autre; par avis écrit; informera les clients",
    },
    hints: { en: 'notice*; notif*; inform*', fr: 'avis; aviser; notif*; inform*' },
  },
  'language-versions': {
    titles: {
      en: 'language versions; language of the agreement; language; official versions; languages of the agreement; versions; authentic texts; language of agreement; equally authentic; language of this agreement; languages',
      fr: "versions linguistiques; langue de l'entente; langue de la convention; versions officielles; langues de l'entente; langue; langues de l'accord; langue du contrat; textes authentiques; langue de la présente entente; langue du document; langues; versions faisant foi",
    },
    sure: {
      en: 'equally authentic; both versions are; english and french versions; drawn up in english; in english and french each; french version; english version; version of this agreement in; both texts; equally valid; language versions; each version being; both language versions; equally authoritative; versions are equally; both language; in duplicate in english; signed in english and french; french text; text in both',
      fr: 'faisant également foi; font également foi; faisant foi; versions anglaise et française; versions française et anglaise; version française; version anglaise; rédigé* en français; deux textes faisant; chaque version; versions linguistiques; les deux versions; ont la même valeur; égale valeur; textes faisant; également authentiques; deux versions linguistiques; même valeur; ont même valeur; rédigée en anglais et en français; textes français et anglais; texte français; texte anglais',
    },
    hints: { en: 'version*; authentic', fr: 'version*; foi' },
  },
  signatures: {
    titles: {
      en: 'signatures; signature; approval; approvals; sign-off; execution; signatories; agreed and signed; approval and signatures; authorization; in witness whereof; signed by; signing; acceptance and signature; approved by; signature block; signature page; authorized signatures; agreement signatures; sign off',
      fr: "signatures; signature; approbation; approbations; signataires; en foi de quoi; signé par; approbation et signatures; signé à; fait à; signature des parties; page de signature; signatures des parties; ont signé; signature de l'entente; signatures et approbation; autorisation",
    },
    sure: {
      en: 'in witness whereof; as witness; signed by; signed for and on behalf; signature:; signature of; executed by; set their hands; signatory; signatories; duly authorized; approved by; date signed; for signature; signed on behalf; signature date; have signed; signed this; name: title:; signature block; signed at; authorized representatives have; signing below; by signing; duly authorised; executed this; signature _ date',
      fr: 'en foi de quoi; ont signé; signé par; signée par; signature de; fait à; signataire*; signature:; signature :; dûment autorisé*; pour le ministère; pour la ministre; pour le ministre; date de signature; fait en; signé à; dûment habilité*; lu et approuvé; signé en; les parties ont signé; apposé leur signature; à la date de; signent; fait et signé; nom et titre; en deux exemplaires; en double exemplaire',
    },
    hints: { en: 'sign*; signature', fr: 'sign*; signature' },
  },
  annexes: {
    titles: {
      en: 'annex; annexes; appendix; appendices; schedule; schedules; attachment; attachments; annex a; appendix a; list of annexes; schedule 1; annex 1; exhibit; exhibits; supporting documents; schedule a; attachment a; appendix 1',
      fr: 'annexe; annexes; appendice; appendices; pièces jointes; annexe a; annexe 1; liste des annexes; documents joints; annexe i; appendice a; documents annexés; pièces annexées; annexe technique; annexe 2; liste des pièces',
    },
    sure: {
      en: 'annex a; annex 1; annex i; appendix a; appendix 1; schedule 1; schedule a; attached as; set out in the annex; attachment a; in the annex; annexed to; the annex; exhibit a; annex b; annex 2; appendix b; appendix 2; attached hereto; schedule 2; schedule b; annexes to; attached to this; set out in annex; set out in appendix; set out in schedule',
      fr: "annexe a; annexe 1; annexe i; annexe ii; annexe b; en annexe; à l'annexe; les annexes; appendice a; joint* en annexe; jointe à la présente; jointes à la présente; l'annexe; dans l'annexe; figurant dans; annexée à; annexe 2; annexé à; annexes à la; jointe en; appendice 1; appendice b; annexées à; prévu à l'annexe; joints à la présente",
    },
    hints: { en: 'annex*; appendi*; attach*; schedule', fr: 'annex*; appendice*; joint*' },
  },
  'contacts-list': {
    titles: {
      en: 'contacts; contact list; contact information; contact us; contact details; key contacts; list of contacts; service contacts; operational contacts; contacts and escalation; support contacts; directory; escalation contacts; service contacts and response time; service response time and contacts; contact names; departmental contacts; points of contact; who to contact',
      fr: 'contacts; liste de contacts; coordonnées; personnes-ressources; nous joindre; liste des personnes-ressources; contacts opérationnels; points de contact; répertoire; coordonnées des responsables; personnes à contacter; liste des contacts; coordonnées des personnes-ressources; responsables à contacter; service de soutien et délais; personnes-ressources et; personnes-ressources des parties; interlocuteurs; contact',
    },
    sure: {
      en: 'telephone number:; telephone:; tel:; e-mail address:; email:; e-mail:; phone:; contact list; contact information; list of contacts; postal address:; support requests should be directed; email address:; contact details; contacts:; contact:; phone number; telephone number; contact name; mailing address; directed to get support; 24-hour contact; fax:',
      fr: "numéro de téléphone; téléphone:; téléphone :; tél.:; tél. :; courriel:; courriel :; adresse courriel; coordonnées; liste des personnes-ressources; à l'adresse suivante; liste de contacts; contacter; adresse postale; adresse électronique; personne-ressource:; joignable; adresse suivante; communiquer avec; contact:; contact :; joindre; téléc. :; poste téléphonique; coordonnées suivantes; adressées à; acheminées à; envoyer un courriel; demandes d’assistance; obtenir de l’aide; obtenir du soutien; communiquez avec; par courriel",
    },
    hints: { en: 'contact*; email; telephone', fr: 'contact*; courriel; téléphone' },
  },
}
