import type { Concepts } from './concept.ts'

export const people = {
  chief: {
    en: 'director*|manager*|head|heads|chief*|deputy|deputies|superintendent*|registrar*|controller*|comptroller*|secretary|secretaries|executive*|officer|officers|supervisor*|coordinator*|co-ordinator*|commissioner*|clerk*|administrator*|leader*|cao|caos|cio|cfo|adm|adms|dg|chair*|president*|mayor*|warden*|liaison*|account manager|representative*|delegate*|foreman|lead|leads|captain*|watch|principal|treasurer*|steward*|coordinator|super user',
    fr: "directeur*|directrice*|direction|directions|gestionnaire*|chef|cheffe|chefs|sous ministre*|responsable|responsables|coordonnat*|coordinat*|secretaire*|registraire*|controleur*|greffier*|representant*|delegue*|repondant*|dirigeant*|president*|maire|mairesse|prefet*|conservat*|interlocut*|superviseur*|commissaire*|contremaitre*|agent*|administrateur*|administratrice*|chimiste en chef|capitaine*|pilote*|tresorier*|tresoriere*|cadre*|directeurs|repondants|maitre d'oeuvre",
  },
  higher: {
    en: 'minister*|deputy minister*|deputy head*|chief executive*|permanent secretar*|adm|adms|assistant deputy|council|board|agency heads|ceo|ceos|cao|caos|executive director*|cio|next level|superiors|arbitrator*|mediator*|governor*|treasury|attorney general|up to the|senior officials|governing|chief officer*|chiefs|elder*|boards|superintendent|heads|deputy ministers|deputy heads|directors',
    fr: "ministre*|sous ministre*|direction generale|directions generales|conseil|conseils|haute direction|dirigeant*|secretaire general|sous ministres adjoint*|arbitr*|mediat*|tribunal*|cour|prefet|niveau superieur|superieur*|instance*|conseillere d'etat|president*|directrice generale|directeur general|chef|chefs|maires|vice presidence*|presidence*|directions|sage|aine*|fonctionnaire* dirigeant*|elus",
  },
  group: {
    en: "committee*|council|board|steering group|working group|group|panel|task force|forum|secretariat|table|joint group|users' group|round table",
    fr: 'comite*|conseil|groupe|groupe de travail|groupe de pilotage|table de concertation|instance|commission mixte|commission paritaire|forum|table|tablee|cellule',
  },
  meet: {
    en: 'meet|meets|meeting|meetings|convene*|sits|sit|gather*|assemble*|get together|talk each|talk every|speak each|catch up|minutes|call together|see each other|huddle*|see one another|sit down|sits down|reviews together',
    fr: 'se reunit|se reunissent|se reunira|reunion*|reunit|siege|se rencontrent|se rencontre|rencontre*|se voient|se parlent|se concertent|seance*|proces verbal|compte rendu de reunion|ordre du jour|font le point|se revoient|tiennent une rencontre|se retrouve*|se tient|tient seance|siegent|tablee',
  },
  staff: {
    en: 'staff|personnel|employee*|worker*|officers|crew*|technician*|analyst*|operators|advisors|advisers|payroll|secondee*|second*|workforce|human resources|drivers|agents|people|nurses|teachers|engineers|specialist*|rangers|guards|clerks|librarians|elders',
    fr: "personnel|employe*|salarie*|agent|agents|equipe*|technicien*|effectif*|chauffeurs|operateurs|commis|conseillers|main d' oeuvre|ressources humaines|operatrices|detach*|naturalistes|fonctionnaire*|prepose*|techniciens|technicienne*|infirm*|enseignant*|bibliothecaires|intervenant*|ingenieurs|specialistes|animat*|benevoles",
  },
  employment: {
    en: 'employ*|payroll|second*|supervis*|take direction|takes direction|under the direction|hire*|on loan|remain employees|paid by|collective agreement|conditions of employment|recruit*|line management|discipline|pension|wages|salary|salaries|keep their post|answer to|answers to|lent for|lends|borrowed from|on the payroll|works for',
    fr: "emploi|embauch*|employeur|a l'emploi|salaire*|salarie*|detach*|autorite hierarchique|relevent de|relever d'|convention collective|conditions d'emploi|recrut*|sous la direction|sous l'autorite|mise a disposition|diplom*|egalite salariale|garde* leur poste|gardent leur|paye* par|les paie|les dirige|ses agents|demeurent agents|prete*|relevent du|reste* employe*|suit les consignes|remuner*|les siens",
  },
  party: {
    en: 'party|parties|either|neither|other|both|one of us|us|we|you|agency|agencies|department*|ministry|ministries|municipalit*|town*|city|county|board|office|institute|centre|center|council*|supplier|provider|client|customer*|organi*ation*|organization*|organisation*|participant*|signator*|side|branch|bureau|body|bodies|member*',
    fr: "partie|parties|l'une|l'un|l'autre|chacun*|les deux|nous|vous|ministere*|municipalite*|ville*|commune*|agence|organisme*|organisation*|fournisseur|client*|direction|institution|canton|bureau|centre|commission|office|etablissement*|utilisateur*|signataire*|partenaire*|membre*|fondation|district|delegant|delegataire|mrc|regie|bibliotheque",
  },
  public: {
    en: 'public|user*|resident*|citizen*|client*|customer*|caller*|applicant*|visitor*|employee*|manager*|teacher*|patient*|student*|famil*|member*|business*|participant*|pupil*|child*|learner*|household*|reader*|skater*|those who',
    fr: 'public|usager*|utilisat*|resident*|citoyen*|client*|clientele*|requerant*|visiteur*|employe*|gestionnaires|enseignant*|patient*|eleve*|etudiant*|famille*|membre*|entreprises|beneficiaire*|participant*|personnes|enfant*|jeunes|menage*|lecteur*|patineur*|malade*|agriculteurs|toute personne|ceux qui',
  },
  caring: {
    en: 'deal with|deals with|look after|looks after|own|owns|in charge|charged with|oversee*|see to|sees to|responsible for|responsib*|day to day|day-to-day|speak for|act for|carrying out|manages|administer*|run*|in command|first among|carry this|keep this going|speaks for|keeps an eye',
    fr: "voit a|voient a|charge* de|s'occupe*|veille*|suivi|application de|mise en oeuvre|represente*|bonne marche|au quotidien|agit pour|administre*|pour toute question|aux fins de|mene*|porte*|repond de|suit votre|tient le fil|garde l'oeil",
  },
  outsider: {
    en: "subcontract*|sub-contract*|contractor*|vendor*|third part*|outside firm*|private firm*|consultant*|hosting company|supplier*|outsourc*|freelance*|carrier*|on the crown framework|partner firm*|agency staff|private sector|external provider*|courier*|contractors|supplier's|another company",
    fr: "sous trait*|tiers|entrepreneur*|entreprise privee|firme*|consultant*|bureau d'etudes|prestataire externe|prestataires externes|pigiste*|entreprise exterieure|entreprise|hebergeur*|transporteur*|a autrui|impartition|fournisseurs externes|laboratoire du dehors|transporteur|imprimeur|de l'exterieur|autre entreprise",
  },
} as const satisfies Concepts
