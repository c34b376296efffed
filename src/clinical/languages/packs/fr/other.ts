import type { RedFlags } from '../../pack.ts'

const BELLY = 'ventre|abdomen|estomac'

/** French words for bleeding, the belly, pregnancy, poison, the mind, violence and the spine. */
export const other: RedFlags = {
  'vomiting-blood': [
    'vomi|vomis|vomit|vomir|vomissements|vomissant|vomissait|crache|crachent ~3 sang',
    'vomi|vomis|vomit ~3 cafe|noir',
  ],
  'black-stool': ['selles|caca ~3 noir|noire|noires|goudron'],
  'heavy-rectal-bleeding': ['beaucoup|plein de sang ~5 selles|anus|toilettes|rectum'],
  'bleeding-heavy': [
    'saigne|saignes|saignement|saignements|hemorragie ~3 beaucoup|abondamment|enormement|abondant|abondants|flots|fort',
    'perd|perds|perdu beaucoup|enormement|plein de sang',
    'beaucoup|plein|enormement de sang',
    'le sang gicle|coule ~3 flots|partout|beaucoup',
    'vide de son sang',
    'hemorragie',
  ],
  'bleeding-wont-stop': [
    'saigne|saignement|sang|hemorragie|coule|saigner ~4 ne? ~2 arrete|sarrete|stoppe pas|plus',
    'arrive|peux|narrive pas|plus ~3 arreter|stopper ~3 sang|saignement|hemorragie|saigner',
    'narrete|arrete|sarrete|cesse|narretent pas|plus de saigner',
  ],
  haemoptysis: ['tousse|crache|toux|crachats ~3 sang'],
  'large-haemoptysis': ['tousse|crache beaucoup|plein ~2 sang'],
  'head-injury': ['coup|choc|cogne|cognee|tape|traumatisme ~4 tete|crane', 'tombe|tombee|chute ~5 tete'],
  'knocked-out': [
    'perdu connaissance ~6 chute|coup|choc|tombe',
    'chute|coup|choc ~6 inconscient|inconsciente|connaissance',
  ],
  'penetrating-injury': [
    'poignarde|poignardee',
    'coup|coups de couteau',
    'blesse|blessure|tire ~3 balle',
    'couteau plante',
  ],
  anticoagulant: [
    'anticoagulant|anticoagulants|coumadine|previscan|warfarine|eliquis|xarelto|apixaban|rivaroxaban|sintrom',
  ],
  'severe-abdominal-pain': [
    `mal|douleur|douleurs ~3 ${BELLY}|abdominale|abdominales ~4 terrible|atroce|violente|violentes|intense|intenses|insupportable|horrible|insupportables`,
    `terriblement|tres|atrocement mal ~3 ${BELLY}`,
    `violente|terrible|atroce|intense douleur ~3 ${BELLY}|abdominale`,
  ],
  'rigid-abdomen': [`${BELLY} ~3 dur|bois|contracte|rigide|dure`],
  'abdominal-pain': [`mal|douleur|douleurs|crampes ~3 ${BELLY}`, 'douleur|douleurs abdominale|abdominales'],
  'testicular-pain': ['douleur|mal|douleurs ~3 testicule|testicules|couilles|bourses'],
  'heavy-vaginal-bleeding': [
    'enceinte ~6 saigne|saignement|saignements|sang|hemorragie ~3 beaucoup|abondamment|abondant|abondants',
    'serviette|serviettes|protection|protections ~4 heure',
    'saignements|saignement ~2 vaginal|vaginaux ~2 abondant|abondants',
    'pertes de sang abondantes',
  ],
  'vaginal-bleeding': [
    'saignement|saignements|pertes ~3 vaginal|vaginaux|vagin|sang',
    'enceinte ~6 saigne|saignement|saignements|sang|hemorragie',
    'saigne|saignement|sang ~5 enceinte|grossesse',
  ],
  'reduced-fetal-movement': [
    'bebe ~4 ne? bouge|bougeait plus|pas|moins',
    'sens|sent|ressens plus|pas ~4 bebe|bouger|mouvements',
    'bebe ~3 bouge ~2 moins|plus|pas',
  ],
  'baby-coming': [
    'bebe ~3 arrive|sort|naitre',
    'vois|voit|voyons ~3 tete ~3 bebe',
    'envie|besoin de pousser',
    'accouche maintenant',
  ],
  'cord-visible': ['cordon ~4 sort|dehors|sorti|vois|pend'],
  'waters-broken': ['perdu|perdus|perds|rompu|perte ~3 eaux', 'poche ~3 eaux ~3 rompue|perce|percee'],
  'upper-abdominal-pain': ['douleur|mal|barre ~4 epigastre|cotes|estomac'],
  'missed-period': ['retard ~3 regles', 'pas ~4 regles ~4 retard|mois|semaines', 'regles en retard'],
  'positive-pregnancy-test': ['test ~3 grossesse positif'],
  diabetes: ['diabete|diabetique'],
  insulin: ['insuline'],
  'low-glucose-said': ['hypoglycemie|hypo', 'sucre|glycemie ~3 basse|bas|trop bas'],
  'high-glucose-said': ['sucre|glycemie ~4 haute|haut|elevee|eleve', 'hyperglycemie'],
  'fruity-breath': ['haleine ~3 fruit|fruitee|acetone|pomme'],
  overdose: [
    'avale|pris|prise|ingere|prend|avaler ~4 trop|boite|boites|tous|toutes|plein|beaucoup|tube|flacon ~4 medicaments|comprimes|cachets|pilules|paracetamol|doliprane|somniferes',
    'avale|pris|ingere # comprimes|cachets|pilules|medicaments|doliprane',
    'surdose|overdose',
  ],
  'poison-ingestion': [
    'bu|avale|ingere|boit|avaler|boire ~4 javel|poison|lessive|detergent|produit|deboucheur|acide|soude|antigel|raticide|mort',
  ],
  'child-took-medicine': [
    'enfant|fils|fille|bebe|petit|petite ~5 avale|pris|mange|avalee ~4 medicament|medicaments|comprime|comprimes|cachets|pilules',
  ],
  'swallowed-battery': ['avale ~3 pile|piles|bouton|batterie'],
  'co-alarm': ['detecteur|alarme ~4 monoxyde|co', 'monoxyde de carbone', 'intoxication au? monoxyde|co|gaz'],
  'chemical-in-eye': [
    'javel|acide|soude|produit|detergent|chaux|ammoniaque|lessive ~5 oeil|yeux',
    'projection|eclabousse|recu ~5 chimique|produit|javel|acide ~4 oeil|yeux',
  ],
  'burn-serious': [
    'brulure|brule|brulee|brulures ~4 grave|graves|etendue|visage|troisieme|profonde|grand|grande',
    'ebouillante|ebouillantee',
    'brule|brulee ~4 visage|huile|eau|corps',
  ],
  'electric-shock': ['electrocute|electrocutee|electrocution|electrise|electrisee', 'decharge|choc electrique'],
  submersion: [
    'noye|noyee|noyade',
    'sorti|sortie|tombe|tombee ~4 piscine|eau|riviere|mer ~6 tousse|bleu|conscience|inconscient|respire',
  ],
  'heat-exposure': ['coup de chaleur', 'insolation', 'enferme|enfermee|laisse|reste ~4 voiture ~4 soleil|chaleur'],
  'suicidal-thoughts': [
    'pense|idees|pensees|envie|songe ~3 suicide|suicider|mourir|mort|suicidaires|suicidaire|noires|tuer|finir',
    'veux|voudrais|aimerais ~2 mourir|morte|disparaitre',
    'ne? veux|veut|supporte|peux plus|pas vivre',
    'plus envie ~2 vivre',
    'mieux ~2 mort|morte',
  ],
  'suicidal-intent': [
    'vais|veux|veut|va me|se suicider|tuer|pendre',
    'mettre fin a mes|ses|ma|sa jours|vie',
    'en finir ~4 vie|ce|maintenant|moi|soir',
    'vais|veux|compte en finir',
    'me foutre en lair',
    'vais|veux me|m jeter|ouvrir ~4 pont|train|fenetre|veines',
  ],
  'suicide-plan': [
    'prevu|prepare|planifie|sais ~4 suicide|suicider|tuer|finir',
    'jai ~3 pilules|cachets|comprimes|medicaments|corde|arme|couteau|lame ~4 main|devant|prets|prete|pret|cote',
    'lettre ~2 adieu|dadieu',
  ],
  'suicide-attempt': [
    'tente|essaye|essayait|tenter|tentative ~3 suicide|suicider|tuer|finir|pendre',
    'ouvert|coupe ~3 veines',
  ],
  'self-harm': ['scarifie|scarifications|scarifier|mutile|automutilation', 'me coupe|fais du? mal ~4 bras|expres|moi'],
  'harm-intent': ['vais|veux le|la|les|lui? tuer|poignarder', 'vais|veux tuer|poignarder', 'envie de le|la|les? tuer'],
  'command-voices': ['voix ~5 disent|ordonnent|dit|demandent ~4 tuer|mal|mourir|faire'],
  'hearing-voices': ['entends|entend des? voix'],
  'partner-violence': [
    'mari|conjoint|copain|compagnon|ex|femme|copine ~4 frappe|bat|menace|cogne|tabasse|violent',
    'me|nous frappe|bat|cogne|tabasse|menace',
    'battue par mon|son',
  ],
  'danger-now': [
    'va|veut me|nous tuer|frapper',
    'menace de? me? tuer|mort',
    'est ~4 porte|la|ici ~3 couteau|arme|tuer',
  ],
  strangulation: ['etrangle|etranglee|etranglement|strangule', 'serre ~2 cou|gorge ~3 mains?'],
  'sexual-assault': ['viole|violee|viol', 'agression sexuelle', 'agresse|agressee|abuse|abusee ~2 sexuellement'],
  'child-abuse': ['frappe|bat|maltraite|secoue|secouee|abuse ~4 enfant|fils|fille|bebe|enfants'],
  'saddle-numbness': [
    'sens|sent plus|pas ~4 perinee|fesses|entrejambe|sexe|selle',
    'engourdi|engourdie|insensible|anesthesie|engourdissement ~4 perinee|fesses|entrejambe|selle',
    'perinee|fesses|entrejambe ~4 engourdi|engourdie|insensible|engourdies|engourdis',
  ],
  'bladder-bowel-loss': [
    'peux|narrive|arrive|controle plus|pas ~3 uriner|urine|retenir|vessie|selles|pipi',
    'incontinence|incontinent|incontinente ~1 urinaire|fecale|soudaine|brutale',
    'me fais dessus',
  ],
  'back-pain': ['mal|douleur|douleurs ~3 dos|reins|lombaires', 'lumbago|lombalgie'],
  'leg-weakness': [
    'jambes ~4 faibles|repondent|portent|lachent|plus|paralysees',
    'peux|narrive plus|pas ~3 bouger|marcher ~3 jambes',
    'faiblesse|force ~4 jambes',
  ],
  'one-leg-swelling': ['jambe|mollet ~4 gonfle|gonflee|enfle|enflee', 'gonflement ~3 jambe|mollet'],
  chemotherapy: ['chimio|chimiotherapie'],
}
