import { HIGH_MMOL_L } from '../../numbers.ts'
import type { RedFlags } from '../../pack.ts'

const BELLY = 'maag|buik|pens'
const SEVERE = 'erg|erge|vreeslik|vreeslike|kwaai|hewige|hewig|ondraaglik|ondraaglike|baie|verskriklik|verskriklike'

/** Afrikaans words for bleeding, the belly, pregnancy, poison, the mind, violence and the spine. */
export const other: RedFlags = {
  'vomiting-blood': [
    'bloed ~2 braaksel|braak|kots',
    'gooi|kots|braak ~2 bloed',
    'braak|gebraak|opgooi|opgegooi|kots|gekots ~3 bloed',
    'bloed ~3 braak|gebraak|opgooi|opgegooi|kots|gooi',
  ],
  'black-stool': [
    'stoelgang|poef|ontlasting|kak|poo ~4 pikswart|swart|teer|teerswart',
    'pikswart|teerswart stoelgang|poef|ontlasting|kak',
    'stoelgang|poef|ontlasting|kak ~3 swart',
    'swart ~1 stoelgang|poef|ontlasting|kak',
  ],
  'heavy-rectal-bleeding': ['baie bloed ~5 stoelgang|anus|toilet|ontlasting', 'bloei ~2 baie ~4 anus|rektum|agter'],
  'bleeding-heavy': [
    'bloei|gebloei|bloeding|bloed ~2 baie|erg|hewig|vreeslik|kwaai|dood|stroom|spuit',
    'baie|klomp|hewige|erge|ernstige bloed|bloeding',
    'verloor ~2 baie|klomp bloed',
    'bloed ~2 spuit|stroom|gutse|loop',
    'hewig ~1 bloei',
  ],
  'bleeding-wont-stop': [
    'bloei|bloed|bloeding ~4 nie ~3 stop|ophou|gestop|gestelp|op',
    'hou|stop ~3 nie ~2 op? ~2 bloei',
    'kan ~3 bloed|bloeding|bloei ~3 nie ~2 stop|keer',
  ],
  haemoptysis: ['hoes ~3 bloed', 'bloed ~2 hoes|opgehoes', 'spoeg bloed'],
  'head-injury': [
    'kop ~4 gestamp|geval|gekap|gestoot|gestamp|besering|geslaan|stamp',
    'gestamp|hou|val|geval|besering|slag ~4 kop',
    'kopbesering|hoofbesering',
  ],
  'knocked-out': ['geval|gestamp|ongeluk ~6 bewusteloos|bewussyn|flou', 'uitgeslaan|uitgeklop'],
  'penetrating-injury': ['gesteek ~4 mes', 'mes ~2 gesteek|steek', 'messteek|meswond', 'geskiet|skietwond'],
  anticoagulant: ['bloedverdunner|bloedverdunners|bloedverdunningsmiddel|warfarien|warfarin|xarelto|eliquis'],
  'severe-abdominal-pain': [
    `${SEVERE} ~1 maagpyn|buikpyn`,
    `maagpyn|buikpyn ~2 ${SEVERE}`,
    `${SEVERE} ~1 pyn ~3 ${BELLY}`,
    `${BELLY} ~2 ${SEVERE} ~1 seer`,
  ],
  'rigid-abdomen': [`${BELLY} ~3 hard|plank|styf`],
  'abdominal-pain': ['maagpyn|buikpyn|maagkrampe', `pyn|seer|krampe ~3 ${BELLY}`, `${BELLY} ~2 seer|pyn`],
  'testicular-pain': [
    'bal|balle|testikel|testikels|saadbal|knaters ~4 seer|pyn',
    'pyn|seer ~4 testikel|testikels|bal|balle|saadbal',
    'testikel|testikels|saadbal ~3 seer|pyn|geswel',
  ],
  'heavy-vaginal-bleeding': [
    'swanger|swangerskap ~6 bloei|bloeding|bloed ~2 baie|erg|hewig|kwaai',
    'swanger|swangerskap ~6 baie|erge|hewige ~1 bloei|bloed|bloeding',
    'doekie|doekies|sanitere ~5 uur',
    'baie|erge|hewige vaginale bloeding',
  ],
  'vaginal-bleeding': [
    'vaginale|vaginaal bloeding|bloed',
    'swanger|swangerskap ~7 bloei|bloeding|bloed',
    'bloei|bloeding|bloed ~5 swanger|swangerskap|vagina',
  ],
  'reduced-fetal-movement': [
    'baba|kind ~4 nie ~3 beweeg|skop|beweging',
    'voel ~4 nie ~4 baba|beweeg|skop',
    'baba ~3 beweeg|skop ~2 minder|nie|min',
    'minder bewegings|beweging ~3 baba?',
  ],
  'baby-coming': [
    'baba ~3 kom|uitkom ~2 nou|uit',
    'sien ~3 baba ~2 kop',
    'wil|moet ~1 druk|pers ~2 nou',
    'baba se kop',
  ],
  'waters-broken': ['water|vrugwater ~3 gebreek|breek'],
  'upper-abdominal-pain': ['pyn ~4 ribbes|krop|bo', 'pyn bo ~2 maag'],
  'missed-period': ['maandstonde|periode|menstruasie ~4 laat|weg|gemis|uitgebly|nie'],
  'positive-pregnancy-test': ['swangerskaptoets ~3 positief', 'positiewe swangerskaptoets'],
  diabetes: ['diabetes|diabeet|suikersiekte|suikersiek'],
  insulin: ['insulien'],
  'low-glucose-said': [
    'suiker|bloedsuiker|glukose ~3 laag|gedaal|val|lae',
    'lae bloedsuiker|suiker',
    'hipoglukemie|hipo',
  ],
  'high-glucose-said': [
    `suiker|bloedsuiker|glukose ~4 ${HIGH_MMOL_L}`,
    'suiker|bloedsuiker|glukose ~3 hoog|hoe',
    'hoe bloedsuiker|suiker',
  ],
  overdose: [
    'gesluk|gedrink|geneem|ingesluk|gevat|sluk|vat|drink ~4 slaappille|pynpille|hartpille|antidepressante',
    'al|alle|klomp|baie|hele|handvol|bottel|boks ~4 slaappille|pynpille|hartpille|hoofpynpille ~2 gesluk|gedrink|geneem|ingesluk|gevat|gevreet',
    'oordosis',
    'gesluk|gedrink|geneem|ingesluk|drink|vat|sluk ~4 baie|klomp|hele|al|alle|bottel|handvol|pak ~4 pille|tablette|panado|paracetamol|medisyne|medikasie',
    'baie|klomp|hele|al|alle|handvol|# ~4 pille|tablette|panados|paracetamol|medisyne|medikasie ~4 gesluk|gedrink|geneem|ingesluk|gevat',
    '# ~1 pille|tablette|panados',
  ],
  'poison-ingestion': [
    'gedrink|gesluk|ingesluk|drink ~4 bleikmiddel|gif|jik|petrol|paraffien|suur|rottegif|skoonmaakmiddel',
    'bleikmiddel|gif|jik|petrol|paraffien|suur|rottegif|skoonmaakmiddel ~3 gedrink|gesluk|ingesluk|ingekry|geeet',
  ],
  'child-took-medicine': [
    'kind|seun|dogter|baba|kleuter ~4 pille|medisyne|tablette|medikasie ~3 gesluk|geeet|gedrink|ingekry|gevat',
  ],
  'swallowed-battery': [
    'knoopbattery|knopiebattery|batterytjie|knoppiebattery|battery|knoopselbattery|horlosiebattery ~4 gesluk|ingesluk|ingekry',
    'battery|battery|knoppiebattery|sel ~4 gesluk|ingesluk|sluk',
    'sluk|gesluk|ingesluk ~4 battery|knoppiebattery',
  ],
  'co-alarm': ['koolstofmonoksied', 'alarm ~3 koolstofmonoksied|gas'],
  'chemical-in-eye': [
    'bleikmiddel|jik|suur|chemikalie|chemikaliee|kalk|skoonmaakmiddel|ammoniak|chemiese ~5 oog|oe',
    'oog|oe ~4 bleikmiddel|jik|suur|chemikaliee|kalk|skoonmaakmiddel',
  ],
  'burn-serious': [
    'gesig|lyf ~5 verbrand|gebrand|brand',
    'warm|kokende|kook olie|water|vet ~4 verbrand|gebrand|brand',
    'brand|gebrand|verbrand|brandwond|brandwonde ~4 erg|ernstig|gesig|derdegraad|groot|kwaai',
    'kookwater|kokende ~4 lyf|gesig|gebrand|oor',
    'erge|ernstige brandwond|brandwonde',
  ],
  'electric-shock': [
    'geskok ~3 krag|muurprop|prop|drade|kabel',
    'elektriese skok',
    'geskok ~4 krag|elektrisiteit|draad',
    'geelektrokuteer|elektrokusie',
  ],
  submersion: ['verdrink|verdrinking', 'uit ~2 swembad|dam|rivier|see ~3 gehaal|getrek'],
  'heat-exposure': [
    'heeldag|lank|ure|heel ~2 son|hitte',
    'in|onder die son|hitte ~5 vuurwarm|warm|verward|flou|deurmekaar|yl',
    'hitteslag|sonsteek',
    'toegesluit ~3 kar|motor',
  ],
  'suicidal-thoughts': [
    'selfmoord ~4 dink|gedagtes|gedink|oorweeg',
    'dink|gedink|gedagtes ~4 selfmoord|dood|doodgaan|doodmaak',
    'wil ek|net|graag|maar|eintlik|liewer? doodgaan|sterf|verdwyn|dood',
    'wil ~4 nie ~3 lewe|leef|lewe ~1 nie?',
    'beter ~2 dood',
    'moeg ~2 lewe',
  ],
  'suicidal-intent': [
    'gaan|wil|sal ~3 selfmoord ~2 pleeg',
    'gaan|wil|sal ~2 myself|homself|haarself|self ~3 doodmaak|ophang|skiet|vergiftig',
    'my|myself eie? lewe ~2 neem|beeindig',
    'einde ~3 my lewe',
    'gaan|wil ~2 my ~2 doodmaak|ophang|polse',
  ],
  'suicide-plan': [
    'pille|mes|tou|gif|geweer|tablette|pistool ~4 hand|gereed|voor|reg|langs|klaar',
    'plan ~4 selfmoord|doodmaak',
    'afskeidsbrief|selfmoordbrief|selfmoordnota',
  ],
  'suicide-attempt': [
    'probeer|gepoog|poging|probeer ~3 selfmoord|doodmaak|doodmaak',
    'selfmoordpoging',
    'polse|are ~2 gesny|sny',
  ],
  'self-harm': ['sny|gesny|beseer ~2 myself|arms|my', 'selfbesering'],
  'harm-intent': [
    'gaan|wil|sal ~1 hom|haar|hulle|iemand|man|vrou|baas ~2 doodmaak|steek|skiet|vermoor',
    'gaan|wil|sal ~2 my ~2 man|vrou|baas|buurman ~2 doodmaak|steek|skiet|vermoor',
  ],
  'command-voices': ['stemme ~4 se|beveel|vertel|praat ~5 doodmaak|dood|seermaak|moet'],
  'hearing-voices': ['hoor stemme', 'stemme ~2 hoor'],
  'partner-violence': [
    'man|kerel|vrou|verloofde|eks|maat|ou|boyfriend ~4 slaan|geslaan|dreig|mishandel|aangerand|skop|bedreig',
    'mishandel|geslaan ~2 deur ~1 man|kerel|eks',
  ],
  'danger-now': [
    'dreig ~5 dood|doodmaak|vermoor|skiet|steek',
    'gaan|wil ~1 my|ons ~1 doodmaak|vermoor',
    'dreig ~5 doodmaak|vermoor|skiet',
  ],
  strangulation: ['gewurg|wurg|verwurg'],
  'sexual-assault': ['verkrag|verkragting', 'seksuele|seksueel aanranding|aangerand|gemolesteer|misbruik'],
  'child-abuse': [
    'slaan|mishandel|misbruik|molesteer ~4 kind|kinders|baba|seun|dogter',
    'kind|kinders|baba|seun|dogter ~3 mishandel|misbruik|gemolesteer',
  ],
  'saddle-numbness': [
    'gevoelloos|lam|doof|gevoel ~5 geslagsdele|boude|lies|saal|anus',
    'geslagsdele|boude|lies ~4 gevoelloos|lam|doof',
  ],
  'bladder-bowel-loss': [
    'kan ~4 nie ~4 urineer|beheer|hou|piepie|ophou',
    'beheer ~2 blaas|derm|urine ~2 verloor',
    'verloor|verlies ~2 beheer ~3 blaas|derm|urine',
  ],
  'back-pain': ['rugpyn|rugseer', 'rug ~2 seer|pyn', 'pyn|seer ~2 rug'],
  'leg-weakness': ['bene ~4 lam|swak|krag|gevoelloos|verlam', 'kan ~4 bene ~3 nie ~2 beweeg|voel', 'swakheid ~3 bene'],
  'one-leg-swelling': ['been|kuit ~3 geswel|swel|geswolle|dik', 'geswelde|geswolle|dik been|kuit'],
  chemotherapy: ['chemo|chemoterapie'],
  'testicular-swelling': ['bal|balle|testikel|testikels|saadbal|knaters ~5 geswel|geswolle|opgeswel|swel'],
  'very-hot-skin': ['vuurwarm|gloeiendwarm', 'gloeiend|brand|brandend warm'],
  'weapon-present': ['met|het|dra|swaai ~1 mes|geweer|pistool|rewolwer|panga'],
}
