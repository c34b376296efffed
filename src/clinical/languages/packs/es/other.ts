import type { RedFlags } from '../../pack.ts'

/** Spanish words for bleeding, the belly, pregnancy, poison, the mind, violence and the spine. */
export const other: RedFlags = {
  'vomiting-blood': [
    'vomito|vomita|vomitando|vomite|vomitado|vomitos ~3 sangre',
    'sangre ~3 vomito',
    'vomito ~2 cafe|negro|posos',
  ],
  'black-stool': [
    'heces|caca|popo|excremento|deposiciones|evacuaciones ~3 negro|negra|negras|negros|alquitran',
    'caga|cago|evacua negro',
  ],
  'heavy-rectal-bleeding': [
    'mucha sangre ~5 heces|ano|recto|banar|bano|caca|popo',
    'sangre ~2 mucha|abundante ~4 recto|ano|heces',
  ],
  'bleeding-heavy': [
    'sangra|sangrando|sangro|sangrado|hemorragia ~3 mucho|mucha|muchisimo|abundante|chorro|borbotones|fuerte|profusa',
    'mucha|muchisima sangre',
    'perdiendo|pierde|perdido mucha? sangre',
    'chorro de sangre',
    'desangrando|desangra',
  ],
  'bleeding-wont-stop': [
    'no ~3 para|deja|cesa|dejo|paro ~3 sangrar|sangre|sangrado|sangra',
    'sangre|sangrado|sangrando|hemorragia|sangra ~3 no ~2 para|deja|detiene|cesa',
    'no ~3 puedo ~2 parar|detener ~3 sangre|sangrado|hemorragia',
  ],
  haemoptysis: ['tos|toso|tosiendo|tose|escupo|escupe|escupiendo ~3 sangre'],
  'large-haemoptysis': ['tos|toso|tosiendo|tose|escupo|escupe ~2 mucha sangre'],
  'head-injury': ['golpe|golpeo|golpee|golpeado|trauma|pego ~4 cabeza', 'cayo|caida|cai ~6 cabeza'],
  'knocked-out': ['perdio|perdi el? conocimiento ~6 golpe|caida|cabeza', 'golpe ~5 inconsciente'],
  'penetrating-injury': [
    'apunalado|apunalada|apunalaron|punalada|cuchillada|navajazo|acuchillado|acuchillaron',
    'herida de bala',
    'balazo|disparo|dispararon|baleado',
  ],
  anticoagulant: ['anticoagulante|anticoagulantes|warfarina|sintrom|acenocumarol|apixaban|rivaroxaban|eliquis|xarelto'],
  'severe-abdominal-pain': [
    'dolor ~3 estomago|barriga|vientre|abdomen|panza|abdominal ~3 fuerte|fortisimo|intenso|insoportable|terrible|horrible',
    'fuerte|intenso|insoportable|terrible dolor ~3 estomago|barriga|vientre|abdomen|panza|abdominal',
  ],
  'rigid-abdomen': ['vientre|abdomen|barriga|panza|estomago ~3 duro|dura|rigido|tabla'],
  'abdominal-pain': ['dolor|duele|dolores|colicos ~3 estomago|barriga|vientre|abdomen|panza|tripa|abdominal'],
  'testicular-pain': ['dolor|duele|dolores ~3 testiculo|testiculos|huevo|huevos|bolas'],
  'heavy-vaginal-bleeding': [
    'embarazada ~6 sangrando|sangrado|sangro|hemorragia|sangre ~3 mucho|mucha|abundante',
    'sangrado vaginal ~2 abundante|fuerte|mucho',
    'empapo|empapando|lleno ~3 toalla|toallas|compresa|compresas ~3 hora',
  ],
  'vaginal-bleeding': [
    'sangrado|sangre|sangrando|hemorragia ~2 vaginal|vagina|abajo',
    'embarazada ~6 sangrando|sangrado|sangro|sangre',
    'sangrando|sangrado|sangro|sangre ~4 embarazo|embarazada',
  ],
  'reduced-fetal-movement': [
    'bebe ~4 no ~3 mueve|patea|siento|movido',
    'no ~3 siento|siente ~4 bebe|mover|moverse|patadas',
    'bebe ~2 mueve ~2 menos|poco',
  ],
  'baby-coming': ['bebe ~3 esta? saliendo|naciendo|sale|viene', 'veo|ve ~3 cabeza ~3 bebe', 'ganas|necesito ~2 pujar'],
  'cord-visible': ['cordon ~3 fuera|sale|saliendo|asoma|veo'],
  'waters-broken': ['rompi|rompio ~2 aguas|fuente|bolsa'],
  'upper-abdominal-pain': ['dolor|duele ~3 boca del estomago', 'dolor|duele ~3 costillas ~3 derecha|derecho'],
  'missed-period': [
    'retraso|atraso ~3 regla|periodo|menstruacion|menstrual',
    'no ~3 bajado|viene|venido ~2 regla|periodo',
  ],
  'positive-pregnancy-test': ['prueba|test ~3 embarazo positivo|positiva'],
  diabetes: ['diabetes|diabetico|diabetica'],
  insulin: ['insulina'],
  'low-glucose-said': ['azucar|glucosa|glucemia ~3 baja|bajo|bajisima', 'hipoglucemia|hipoglicemia|bajon de azucar'],
  'high-glucose-said': ['azucar|glucosa|glucemia ~3 alta|alto|altisima|disparada|500|400'],
  'fruity-breath': ['aliento ~3 fruta|acetona|dulce'],
  overdose: [
    'tome|tomo|tomado|trague|trago ~3 muchas|demasiadas|todas|frasco|caja|punado|monton|bote ~4 pastillas?|pastillas|pildoras|medicinas|medicamentos|paracetamol|comprimidos|tabletas',
    'sobredosis',
    'tome|tomo|tomado|trague ~2 # pastillas|comprimidos|tabletas|pildoras',
  ],
  'poison-ingestion': [
    'tomo|trago|bebio|tome|bebi|ingirio|trague ~3 cloro|lejia|veneno|insecticida|raticida|detergente|sosa|acido|limpiador|gasolina|anticongelante',
  ],
  'child-took-medicine': [
    'nino|nina|hijo|hija|bebe ~4 tomo|comio|trago ~3 mis|pastillas|medicina|medicinas|medicamento|pildoras|comprimidos',
  ],
  'swallowed-battery': ['trago|tragado|trague|comio ~3 pila|bateria'],
  'co-alarm': [
    'alarma|detector ~3 monoxido',
    'intoxicacion|envenenamiento por|con monoxido|gas',
    'monoxido de carbono',
  ],
  'chemical-in-eye': [
    'cayo|entro|salpico|salpicado ~4 cloro|lejia|acido|quimico|sosa|cal|limpiador|amoniaco ~4 ojo|ojos',
    'cloro|lejia|acido|quimico|sosa|limpiador|amoniaco ~4 ojo|ojos',
  ],
  'burn-serious': [
    'quemadura|quemo|quemado|quemaduras ~4 grave|graves|grande|extensa|cara|tercer|mucho',
    'se quemo ~4 cara|cuerpo|agua hirviendo|aceite',
  ],
  'electric-shock': ['descarga electrica', 'se ~2 electrocuto|electrocutado', 'le dio la corriente'],
  submersion: [
    'se ~2 ahogo|ahogando|hundio ~4 piscina|agua|mar|rio|alberca|banera',
    'saque|sacamos|sacaron ~4 piscina|agua|alberca ~4 no?',
  ],
  'heat-exposure': ['golpe de calor', 'insolacion', 'encerrado|encerrada ~3 coche|carro|auto ~3 sol|calor'],
  'suicidal-thoughts': [
    'pienso|pensando|pensado|ideas|pensamientos ~3 suicidio|suicidarme|suicidas|matarme|morirme|morir|muerte|suicida',
    'quiero|quisiera|ganas|gustaria ~3 morir|morirme|muerto|muerta|desaparecer',
    'no ~3 quiero ~2 vivir|seguir viviendo|existir',
    'mejor ~2 muerto|muerta',
  ],
  'suicidal-intent': [
    'voy a matarme|suicidarme|ahorcarme|colgarme|quitarme',
    'quiero|pienso|decidi|necesito matarme|suicidarme|ahorcarme|colgarme',
    'me ~2 quiero|voy ~2 a? matar|suicidar|ahorcar|colgar',
    'quitarme ~2 vida',
    'acabar|terminar con mi vida',
    'quiere|va ~2 suicidarse|matarse|quitarse',
  ],
  'suicide-plan': [
    'plan ~4 suicidarme|matarme|quitarme',
    'tengo|tiene ~4 pastillas|cuchillo|cuerda|pistola|soga ~4 mano|listas|lista|lado|preparada|matarme',
    'carta de despedida',
    'me ~2 despedi|despido de? todos|familia',
  ],
  'suicide-attempt': [
    'intente|intento|trate|trato ~3 suicidarme|matarme|suicidarse|matarse|suicidio|quitarme',
    'me ~2 corte ~2 venas|munecas',
    'se ~2 corto ~2 venas|munecas',
  ],
  'self-harm': [
    'me ~2 corto|corte|lastimo ~3 brazos|proposito|piernas|mi misma|mismo',
    'autolesion|autolesiono|autolesiones',
  ],
  'harm-intent': [
    'voy a matar|apunalar ~2 a|mi|mis|alguien',
    'quiero matar|apunalar ~2 a|mi|mis|alguien',
    'lo|la|los|las voy a matar',
  ],
  'command-voices': ['voces ~5 dicen|ordenan|mandan ~4 mate|mata|matarme|matar|haga|dano|hacer'],
  'hearing-voices': ['oigo|escucho|oye|escucha voces'],
  'partner-violence': [
    'marido|esposo|novio|pareja|ex|esposa|novia|mujer ~4 pega|golpea|golpeo|pego|maltrata|amenaza|amenazo|abusa',
    'me|nos pega|golpea|golpeo|pego|maltrata ~4 marido|esposo|novio|pareja|ex',
  ],
  'danger-now': [
    'esta ~3 afuera|puerta|aqui ~4 matarme|matar|cuchillo|pistola|golpearme',
    'me ~3 va a matar',
    'amenaza ~3 matarme',
  ],
  strangulation: ['estrangulo|estrangulado|ahorco|ahorcado', 'apreto ~3 cuello'],
  'sexual-assault': [
    'violaron|violo|violada|violado|violacion',
    'abuso|abusaron|abusado ~3 sexual|sexualmente',
    'agresion sexual',
  ],
  'child-abuse': ['pega|golpea|maltrata|abusa ~4 hijo|hija|nino|nina|ninos|bebe'],
  'saddle-numbness': [
    'no ~3 siento|siente ~4 entrepierna|genitales|nalgas|ingle',
    'dormida|dormido|adormecida|adormecido|entumecida ~3 entrepierna|genitales|nalgas|ano',
    'entrepierna|genitales ~4 dormida|dormido|dormidos|adormecida|adormecidos',
  ],
  'bladder-bowel-loss': [
    'no ~3 puedo|puede ~2 orinar|controlar ~4 orina|esfinteres|pis|vejiga|caca',
    'me ~2 orino|hago ~2 encima|sin',
  ],
  'back-pain': ['dolor|duele ~3 espalda|lumbar|cintura'],
  'leg-weakness': [
    'piernas ~3 debiles|no ~2 responden|fallan|fuerza',
    'no ~3 puedo|puede mover ~2 piernas',
    'sin fuerza|debilidad ~2 ~ piernas',
  ],
  'one-leg-swelling': ['pierna|pantorrilla ~3 hinchada|inflamada', 'hinchada|hinchazon ~3 pierna|pantorrilla'],
  chemotherapy: ['quimioterapia|quimio'],
}
