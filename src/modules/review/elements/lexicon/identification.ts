import type { Lexicon } from './entry.ts'

/** Title, parties, control of the document, reasons, words, principles, powers, legal nature and term. */
export const identification: Lexicon = {
  title: {
    titles: {
      en: 'agreement; memorandum of understanding; memorandum of agreement; memorandum; service level agreement; service level*; statement of work; letter of agreement; letter of intent; terms and conditions; terms of use; arrangement; master agreement; amendment; contract; schedule; statement of intent; declaration of intent; memorandum of cooperation; accord; covenant; protocol; framework',
      fr: "entente; protocole d'entente; protocole; accord; convention; convention de service; accord-cadre; entente-cadre; convention-cadre; conditions générales; conditions générales d'utilisation; lettre d'entente; lettre d'intention; contrat; avenant; annexe; modèle de convention; arrangement; énoncé d'intention; charte de service",
    },
    sure: { en: '', fr: '' },
    hints: {
      en: 'this agreement; this memorandum; this schedule; this document',
      fr: 'la présente entente; la présente convention; le présent protocole; le présent accord; les présentes conditions; la présente annexe',
    },
  },
  parties: {
    titles: {
      en: 'parties; between; parties to the agreement; the parties; participants; signatory parties; partners; names of the parties; identification of the parties',
      fr: 'parties; entre; les parties; identification des parties; parties à l’entente; parties contractantes; désignation des parties; entre les soussignés; partenaires; intervenants; participants',
    },
    sure: {
      en: 'hereinafter; hereafter referred; referred to as; hereby represented; the servicing agency; the requesting agency; by and between; made between; entered into between; agreement between; collectively referred; herein called; acting through; represented by; hereinafter called; arrangement between; understanding between; collectively the parties; collectively the participants',
      fr: "ci-après; ci-après désigné*; ci-après appelé*; ci-après dénommé*; représenté* par; d'une part; d'autre part; agissant au nom; entre nous; entre les soussignés; il a été convenu; agissant en qualité; collectivement les parties; conclue entre; intervenue entre; dûment représenté*; relève de; exploité par; fourni* par; entre le; entre la; conclu* entre",
    },
    hints: {
      en: 'the parties; each party; either party; both parties; the participants; the client; the provider; the supplier; the customer; is responsible for; both agencies',
      fr: "les parties; chaque partie; l'autre partie; les deux parties; le client; le fournisseur; le prestataire; est responsable; l'administration; les participants",
    },
  },
  'doc-control': {
    titles: {
      en: 'document control; version control; revision history; version history; change history; document history; amendment record; distribution list; record of changes; document information; approvals and revisions; change record',
      fr: 'contrôle du document; contrôle des versions; historique des versions; historique des révisions; historique des modifications; suivi des versions; registre des modifications; liste de distribution; renseignements sur le document; journal des modifications',
    },
    sure: {
      en: 'last updated; last update; date modified; revision number; version number; version 1; version 2; version 3; supersedes; revision date; document version; document owner; version date; effective version; replaces the version; revised on; draft version; v1; v2',
      fr: 'dernière mise à jour; date de modification; numéro de révision; numéro de version; version 1; version 2; version 3; remplace la version; date de révision; mise à jour le; version du document; annule et remplace; révisé* le; version du; responsable du document',
    },
    hints: {
      en: 'version; revision; edition; latest version',
      fr: 'version; révision; édition; dernière version',
    },
  },
  'doc-hierarchy': {
    titles: {
      en: 'order of precedence; precedence; conflict between documents; hierarchy of documents; priority of documents; inconsistency; entire agreement; related agreements; relationship to other agreements; contract documents; governing agreement; conflict of terms',
      fr: "ordre de préséance; préséance; ordre de priorité; hiérarchie des documents; documents contractuels; pièces contractuelles; primauté; intégralité de l'entente; documents connexes; lien avec d'autres ententes; ententes connexes; divergence entre les documents",
    },
    sure: {
      en: 'shall prevail; will prevail; takes precedence; take precedence; order of precedence; in the event of _ conflict; conflict or inconsistency; entire agreement; forms part of this; form an integral part; is subordinate to; subject to the terms of the master; incorporated by reference; incorporated into; prevails over; in case of _ conflict between; to the extent of any inconsistency; supersedes all; incorporated herein; under the umbrella; conflict between; prevails; in the following order; order: ',
      fr: "prévaut; prévalent; prévaudra; prévaudront; a préséance; ont préséance; l'emporte; l'emportent; prime sur; priment sur; ordre de préséance; en cas de contradiction; en cas de conflit entre; en cas d'incompatibilité; fait partie intégrante; font partie intégrante; intégralité de l'entente; ordre de priorité; en cas de divergence entre; annule et remplace tout*; ordre hiérarchique; dans l’ordre suivant; ordre qui suit; entre les documents",
    },
    hints: {
      en: 'conflict; inconsistency; parent agreement; master agreement',
      fr: 'contradiction; accord-cadre; incompatibilité; entente-cadre',
    },
  },
  background: {
    titles: {
      en: 'background; recitals; whereas; preamble; context; introduction; overview; history; mandates; about the service; rationale; situation',
      fr: 'contexte; préambule; attendus; considérants; exposé; exposé des motifs; introduction; historique; mandats; aperçu; attendu que; mise en contexte; présentation; rappel du contexte; présentation du service',
    },
    sure: {
      en: 'whereas; in recognition of; it is the mandate; has the mandate; has a mandate; mission is to; was established; is owned and operated by; recognizing that; having regard to; is mandated; have agreed to work; information source funded; established in; pursuant to its mandate',
      fr: "attendu que; attendu qu'*; considérant; considérant que; vu le; vu la; vu l'*; vu les; a pour mandat; a pour mission; ayant pour mission; reconnaissant que; dont le mandat; a été créé*; il est rappelé; préalablement exposé; est détenu et exploité; appartient; compte tenu; est la propriété; dont * est propriétaire; est exploité; appartient à; est géré* par; est un service infonuagique; a été mis sur pied",
    },
    hints: {
      en: 'mandate; mission; was created; since; in order to support; is a cloud-based; helps agencies',
      fr: 'mandat; mission; depuis; dans le cadre; créé en; est un service; est un outil',
    },
  },
  purpose: {
    titles: {
      en: 'purpose; objectives; objective; purpose and objectives; goals; aim; aims; purpose and scope; intent; goals and objectives; aims and objectives; purpose of the agreement; scope and purpose',
      fr: "but; buts; objet; objectif; objectifs; but et objectifs; objet de la convention; objet de l'entente; objet du protocole; finalité; objet et champ; objet et champ d'application; objet et portée; buts et objectifs",
    },
    sure: {
      en: 'the purpose of this; purpose of the agreement; the objective of this; the objectives of this; this agreement sets; this agreement describes; aims to; in order to achieve; this agreement establishes; this agreement sets out; this agreement defines; this memorandum sets out; is intended to; sets expectations; the goal of this; this document describes; to exist as; this mou sets; intent of this; this sla sets; this sla defines; seeks to; purposes of this arrangement; the parties wish to; objectives are; parties seek; the objective is; main objective; purpose is to',
      fr: "a pour objet; a pour but; ont pour objet; ont pour but; a pour objectif; vise à; visent à; le but de; l'objet de; les objectifs de; définit les modalités; fixe les modalités; établit les modalités; énonce les attentes; la présente entente définit; décrit les modalités; relative à la mise en œuvre; en vue de; établit les attentes; définit les attentes; poursuit les objectifs; établit * attentes; l’entente porte; précise les; énonce les; cette entente définit; le présent accord; fixe les attentes; détermine les conditions; attentes relatives; attentes quant",
    },
    hints: { en: 'objective; purpose; goal', fr: 'objectif; but; finalité' },
  },
  definitions: {
    titles: {
      en: 'definitions; definition; definitions and interpretation; glossary; interpretation; terms used; defined terms; acronyms; abbreviations; terminology; definitions and acronyms',
      fr: 'définitions; définition; définitions et interprétation; glossaire; interprétation; terminologie; acronymes; abréviations; sigles; définition des termes; lexique',
    },
    sure: {
      en: 'is defined as; are defined as; shall be defined as; the following definitions; shall have the following meaning*; has the meaning; have the meaning*; the following words; by resolution we mean; for the purposes of this agreement; in this agreement the following; means the; means any; for the purposes of this schedule; in this schedule; as defined in; unless the context otherwise; defined as',
      fr: "on entend par; il faut entendre par; s'entend de; s'entend d'*; désigne; désignent; est défini* comme; sont définis comme; au sens de la présente; au sens des présentes; les définitions suivantes; aux fins de la présente; aux fins du présent; les termes suivants; signifie; s'entendent; aux termes de la présente; ont le sens; a le sens; par résolution nous entendons; défini* comme",
    },
    hints: { en: 'means; defined', fr: 'entend; défini*' },
  },
  principles: {
    titles: {
      en: 'principles; guiding principles; key principles; shared principles; working principles; values and principles; principles of cooperation; principles of collaboration; operating principles',
      fr: 'principes; principes directeurs; principes de collaboration; principes généraux; principes communs; valeurs et principes; principes fondamentaux; principes de coopération; lignes directrices communes; engagements communs',
    },
    sure: {
      en: 'guiding principle*; key principle*; following principles; principles that guide; good faith; spirit of cooperation; spirit of co-operation; spirit of collaboration; mutual respect; shared principles; no surprises; principles of; spirit of partnership; open and honest; work collaboratively',
      fr: 'principes directeurs; principes suivants; de bonne foi; bonne foi; esprit de collaboration; esprit de coopération; respect mutuel; principes communs; principes qui guident; principe de transparence; esprit de partenariat; transparence et; dans un esprit',
    },
    hints: {
      en: 'principle*; transparency; cooperation; collaboration; commitment to',
      fr: 'principe*; transparence; coopération; collaboration',
    },
  },
  authorities: {
    titles: {
      en: 'authority; authorities; legal authority; legal authorities; statutory authority; legal basis; authorities and accountabilities; accountability; accountabilities; legislative authority; enabling legislation; mandates and authorities; delegation of authority; legal framework',
      fr: 'pouvoirs; autorité; autorités; fondement juridique; fondement légal; base juridique; base légale; cadre juridique; cadre légal; autorisation législative; pouvoirs et responsabilisation; fondements législatifs; habilitation; délégation de pouvoirs; responsabilisation; cadre législatif; autorités habilitantes',
    },
    sure: {
      en: 'pursuant to section; pursuant to the; under the authority of; under section; legal basis; statutory authority; legal authority; is authorized under; has the authority; authority to enter; remains accountable; delegated authority; by virtue of; in accordance with section; under subsection; procurement authority; section 29; appropriate authorities; accountability for the program; accountable for; has authority; authorities to collect; authorized by',
      fr: "en vertu de l'article; en vertu de la loi; en vertu du; en application de; en application des; fondement juridique; base légale; pouvoir de conclure; est autorisé* par; est habilité* à; habilités; conformément à l'article; pouvoirs délégués; délégation de pouvoir*; pouvoir délégué; sous l'autorité; demeure responsable; pouvoirs requis; pouvoirs nécessaires; en vertu des pouvoirs; autorisations nécessaires; cadre juridique; reste* comptable*; en vertu du paragraphe; prévu* à l'article",
    },
    hints: {
      en: 'act; authority; statute; legislation; accountable',
      fr: 'loi; décret; pouvoir*; article; règlement; habilitation*',
    },
  },
  'legal-nature': {
    titles: {
      en: 'legal nature; legal status; legal effect; status of this agreement; non-binding; governing law; nature of the agreement; binding effect; legally binding; jurisdiction; status of memorandum; applicable law; enforceability',
      fr: "nature juridique; statut juridique; effet juridique; portée juridique; droit applicable; loi applicable; caractère non contraignant; nature de l'entente; effet contraignant; valeur juridique; juridiction compétente; lois applicables; tribunal compétent",
    },
    sure: {
      en: 'legally binding; not legally binding; not intended to create; legally enforceable; legal obligations; not a contract; does not create a contractual; no contractual; create a contractual relationship; administrative arrangement; governed by the laws; governing law; binding on the parties; administratively binding; contractual relationship; not binding in law; not intended to be legally; legal relations; statement of intent only; honour only; enforceable in; binding agreement; shall be governed by; administratively binding; administrative only; expression of; not a legal; legal nature; binding',
      fr: "juridiquement contraignant*; force exécutoire; n'est pas un contrat; ne constitue pas un contrat; obligations juridiques; obligations légales entre; lien contractuel; arrangement administratif; régi* par les lois; droit applicable; caractère contraignant; force obligatoire; liant les parties; lie les parties; n'a pas pour effet de créer; nature administrative; portée juridique; nature juridique; interprété* selon le droit; engagement d'honneur; relation contractuelle; tribunaux compétents; lois applicables au; valeur contractuelle",
    },
    hints: { en: 'binding; enforceable; contractual', fr: 'contraignant*; contractuel*; exécutoire' },
  },
  term: {
    titles: {
      en: 'term; duration; effective date; term and renewal; commencement; commencement and term; period of agreement; coming into force; effective date and duration; renewal; entry into force; extension; period of performance; start date; term of agreement; validity; life of the agreement; duration and review; expiry',
      fr: "durée; durée et renouvellement; entrée en vigueur; prise d'effet; date d'entrée en vigueur; renouvellement; reconduction; durée de l'entente; durée de la convention; durée du service; période de validité; prolongation; durée et résiliation; effet et durée; date de prise d'effet; durée du protocole; expiration; prorogation",
    },
    sure: {
      en: 'shall commence; will commence; comes into effect; come into effect; takes effect; take effect; comes into force; effective date; shall remain in effect; remains in effect; remain in force; continue in effect; period of performance; for a period of; expires on; will expire; shall expire; renewal; renewed; term of this agreement; for a term of; effective as of; in effect until; effective from; shall be effective; will be effective; remains valid; initial term; extended for; ends on; contract period; extend the term; continues until; will run from; terminates on; starts on; come into operation; will operate from',
      fr: "entre en vigueur; entrera en vigueur; entreront en vigueur; entrée en vigueur; prend effet; prendra effet; demeure en vigueur; demeurera en vigueur; pour une durée; durée indéterminée; durée de la présente; date d'expiration; prend fin; prendra fin; reconduite; reconduction; renouvelable; renouvelée; prorogée; est conclue pour; conclu pour; prend effet à; pour une période de; se termine le; reste en vigueur; restera en vigueur; période contractuelle; reconduit; reconductible; renouvelé; prolongée; prolongé; expire le; arrive à échéance; arrivera à échéance; valable jusqu'*; court jusqu'*; tacite reconduction",
    },
    hints: { en: 'term; duration; year*; since', fr: 'durée; période; année*; depuis' },
  },
}
