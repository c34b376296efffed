import { HIGH_MG_DL } from '../../numbers.ts'
import { either, type RedFlags } from '../../pack.ts'
import { BABY, BELLY, BLOOD, NOT_ABLE, PAIN, PREGNANT, STRONG } from './words.ts'

/** The same for bleeding, the belly, birth, poison, injury and the mind. */
export const chatMore: RedFlags = {
  'severe-abdominal-pain': [
    ...either(STRONG, 4, `dolor|dolores ~3 ${BELLY}`),
    `dolor|dolores ~2 ${BELLY} ~3 ${STRONG}`,
    `duele ~2 ${STRONG} ~3 ${BELLY}`,
    `${PAIN} ~1 ${STRONG} ~4 lado ~4 ${BELLY}`,
  ],
  'abdominal-pain': [`${PAIN}|retorcijones|retortijones|colico ~5 ${BELLY}`],
  'pelvic-pain': [
    `${PAIN}|punzada|punzadas ~5 ovario|ovarios|ingle|pelvis|vientre|bajo`,
    `${PAIN}|punzada ~3 un lado ~4 ${BELLY}|vientre|ovario?`,
  ],
  'vaginal-bleeding': [
    ...either(PREGNANT, 14, BLOOD),
    ...either('semanas|meses ~3 embarazo|embarazada', 10, BLOOD),
    'retraso|atraso ~10 sangrado|sangrando|sangro|manchado',
  ],
  'missed-period': [
    'retraso|atraso|falta ~4 regla|periodo|menstruacion|mes|semanas',
    'no ~3 baja|bajado|bajo|llega|llegado|viene|venido ~2 regla|periodo|mes|menstruacion',
  ],
  'shoulder-tip-pain': [`${PAIN} ~4 hombro`],
  'reduced-fetal-movement': [
    `${BABY} ~6 no|ni ~3 mueve|muevo|movido|patea|patadas|pateado|siento|ha`,
    `no|ni ~3 siento|siente|sentido ~4 ${BABY}|mover|moverse|patadas|movimientos|pataditas`,
    `${BABY} ~4 mueve|movio|moviendo ~2 menos|poco|poquito|casi`,
    `dejo|deja|paro de mover* ~3 ${BABY}?`,
    `${BABY} ~3 dejo|paro de moverse|patear`,
  ],
  'abdominal-pain-constant-hard': [
    `${BELLY} ~3 dura|duro|tensa ~6 ${PAIN}`,
    `${PAIN} ~6 ${BELLY} ~2 dura|duro|piedra|tabla`,
  ],
  'rigid-abdomen': [`${BELLY} ~3 dura|duro|tieso|tiesa|piedra|tabla`],
  'visual-disturbance': [
    'veo|ve|viendo ~3 lucecitas|luces|luz|chispas|chispitas|estrellas|estrellitas|manchas|moscas|borroso|doble|nublado|destellos|puntos',
  ],
  'sudden-swelling': [
    'muy|toda|todo hinchada|hinchado',
    'hinchad* ~3 manos|cara|pies|piernas',
    'manos|cara|pies ~3 hinchad*',
  ],
  'high-bp-said': ['presion|tension ~2 alta|altisima|subio|subida|elevada|160|170|180|190|200'],
  'upper-abdominal-pain': [`${PAIN} ~4 boca ~2 estomago`, `${PAIN} ~4 costillas ~3 derecha|derecho|derechas?`],
  'heavy-vaginal-bleeding': [
    'empapo|empapa|empapando|lleno|mojo|cambio ~3 toalla|toallas|compresa|compresas|panal|panales|pads ~5 hora|horas|minutos|rato',
    'coagulos ~2 grandes|enormes|tamano|puno',
    'parto|cesarea|pari|luz ~10 sangr* ~3 mucho|mucha|muchisimo|chorros|abundante',
  ],
  diabetes: ['azucar ~2 sangre', 'diabetico|diabetica|diabetes|dm1|dm2'],
  'type-1-diabetes': ['diabet* ~1 tipo 1|uno', 'diabet* ~2 insulin*'],
  'high-glucose-said': [
    `aparato|glucometro|medidor|maquinita|marca|marco|dextro|lectura ~3 ${HIGH_MG_DL}`,
    'azucar|glucosa|glucemia|glucometro ~4 hi|high|altisima|nubes|cielo|disparado|disparada|mas',
  ],
  'low-glucose-said': [
    'azucar|glucosa|glucemia ~3 20|25|28|30|32|35|36|38|40|42|45|48|50|52|54|55|suelo|piso|bajita|bajon',
    'insulina ~6 no ~2 comio|comi|ceno|desayuno',
  ],
  vomiting: ['vomit*|devolviendo|arrojando|guacareando|basca'],
  'keeping-nothing-down': [
    'no ~3 retiene|retengo|tolera|tolero|aguanta|para ~3 nada|agua|comida',
    'vomita|vomito todo',
  ],
  'bilious-vomit': ['vomit* ~4 verde|verdes|bilis|verdoso'],
  'redcurrant-stool': ['caca|popo|heces|panal ~4 gelatina|mermelada|moco|mocos ~3 sangre|roja|grosella?'],
  'drawing-up-legs': ['encoge|dobla|recoge|sube ~3 piernas|piernitas|rodillas'],
  'abdominal-distension-obstipation': [
    'sin ~2 obrar|evacuar|gases|cagar ~10 vomit*|hinchad*|tambor|inflad*',
    'panza|barriga|vientre|abdomen ~3 tambor|globo',

    `${BELLY} ~3 hinchad*|inflad*|inflamad* ~8 no ~3 gases|cagar|evacuar|evacua|obrar|bano|popo`,
    'no ~3 evacu*|obr*|cag*|bano|gases|pedos ~6 dias|vomit*',
  ],
  'hernia-hard': [
    'hernia ~5 dura|duro|duele|morada|roja|entra|meter|mete|salio',
    'bulto ~3 ingle|ombligo ~5 duro|dura|duele',
  ],
  'right-lower-pain': [
    `${PAIN} ~6 lado? derecho|derecha ~3 abajo|bajo|ingle`,
    `${PAIN} ~4 abajo ~3 derecha|derecho`,
    'apendice|apendicitis',
  ],
  overdose: [
    'tome|tomo|tomado|tomaste|trague|trago|tragado|comio|comi|empastille|empastillo ~2 #|veinte|treinta|cuarenta|cincuenta|quince|diez|muchas|muchisimas|todas|todo|todos|monton|frasco|caja|bote|blister|tira|punado ~4 pastillas|pastilla|pastas|pepas|tabletas|comprimidos|pildoras|clonazepam|rivotril|paracetamol|tylenol|ibuprofeno|diazepam|alprazolam|metformina|insulina',
    'sobredosis',
    'me empastille',
  ],
  'poison-ingestion': [
    'tomo|tome|bebio|bebi|trago|trague|ingirio|comio|comi|probo|sorbo|chupo ~6 lavandina|cloro|lejia|clorox|fabuloso|pinol|veneno|matarratas|raticida|racumin|insecticida|plaguicida|herbicida|paraquat|gramoxone|soda|sosa|caustica|acido|gasolina|nafta|querosen|petroleo|kerosene|thinner|aguarras|desinfectante|limpiador|suavizante|detergente|anticongelante|amoniaco|destapacanos|quitaesmalte|acetona',
  ],
  'child-took-medicine': [
    'hijo|hija|nene|nena|nino|nina|bebe|sobrino|sobrina ~5 tomo|trago|comio|metio|encontre|agarro ~5 pastilla|pastillas|medicina|medicinas|medicamento|remedio|remedios|jarabe|pildora|pildoras',
  ],
  'opioid-use': ['heroina|fentanilo|morfina|oxicodona|metadona|tramadol|codeina|oxycodone|fentanyl|opio|opioides'],
  'snake-bite': [
    ...either(
      'mordio|mordida|mordido|pico|picado|picadura|ataco',
      5,
      'vibora|serpiente|culebra|cascabel|coral|yarara|mapana|nauyaca|barba',
    ),
  ],
  'venomous-sting': [
    ...either('pico|picado|picadura|piquete|mordio|picada', 5, 'alacran|escorpion|medusa|aguamala|viuda|arana|raya'),
  ],
  burn: [
    'quem* ~8 agua|aceite|plancha|fuego|caldo|cafe|te|sopa|estufa|olla',
    'agua|aceite|caldo|cafe|te|sopa ~2 hirviendo|caliente ~8 encima|cayo|tiro|echo|volteo|derramo',
    'quemadura|quemaduras|escaldo|escaldado|escaldada',
  ],
  'burn-serious': [
    'quem* ~8 cara|rostro|cuello|genitales|manos|pecho|cuerpo|espalda|entero|toda|todo|ampollas|piernas',
    'agua|aceite|caldo|sopa ~2 hirviendo ~8 cara|pecho|cuerpo|brazos|espalda|piernas|encima',
  ],
  'burn-blister': ['quem* ~10 ampolla|ampollas|despellej*'],
  'smoke-inhalation': [
    'humo ~6 respir*|trago|trague|inhal*|incendio',
    'respir*|trag*|inhal* ~4 humo',
    'incendio ~8 tos|tose|ronco|ronca|respirar',
  ],
  'household-headache': [
    ...either('todos|todas|toda ~3 familia|casa|nosotros|tenemos|estamos|tienen', 6, 'dolor ~1 cabeza'),
    'a todos ~3 duele ~2 cabeza',
  ],
  'faulty-heating-exposure': [
    'prendimos|prendido|prendida|encendimos|encendido|encendida|prendi|encendi|prendio|dejamos|con ~4 brasero|calentador|estufa|calefont|calefon|carbon|generador|chimenea|anafre|boiler|motor|auto|carro|caldera|calefactor|calefaccion',
    'brasero|generador|calefon|carbon ~4 adentro|dentro|cuarto|casa|pieza|garaje|cerrado',
  ],
  submersion: [
    ...either(
      'alberca|piscina|pileta|rio|mar|tina|banera|agua|laguna|playa',
      8,
      'ahogo|ahogaba|hundio|ahogado|ahogada|ahogando|ahogarse',
    ),
    'sacamos|saque|sacaron|saco ~4 alberca|piscina|pileta|rio|mar|tina|banera|agua|laguna',
    'casi se ahoga',
  ],
  'heat-exposure': [
    'desmay*|desplomo|cayo|mareo ~4 sol|calor',

    'trabajando|jugando|corriendo|horas|todo ~4 sol|calor|rayo',
    'golpe ~2 calor',
    'insolacion|insolado|insolada',
  ],
  'electric-shock': [
    'le|me ~1 dio|agarro|pego|paso ~2 corriente|luz|descarga|toque|calambre|electricidad',
    'se electrocuto|electrocutado|electrocutada',
    'dedo|tenedor|clavo|metio ~5 enchufe|tomacorriente|contacto|toma',
  ],
  'chemical-in-eye': [
    ...either(
      'cloro|lejia|lavandina|acido|cal|cemento|soda|sosa|amoniaco|quimico|quimicos|detergente|pegamento|thinner|limpiador|desinfectante',
      6,
      'ojo|ojos|ojito|ojitos',
    ),
  ],
  'penetrating-eye': [...either('clavo|clavado|clavada|pincho|entro|enterro|enterrado', 5, 'ojo|ojito')],
  'curtain-vision': [...either('cortina|telon|sombra|velo', 4, 'ojo|vista|vision|veo')],
  'severe-eye-pain': [
    `${PAIN} ~4 ojo|ojos ~3 ${STRONG}`,
    ...either(STRONG, 3, `dolor ~3 ojo|ojos`),
    `duele ~2 ${STRONG} ~2 ojo|ojos`,
  ],
  'eye-pain': [`${PAIN} ~3 ojo|ojos`],
  halos: [
    'halos|aureolas|aros|circulos ~4 luces|luz|colores|focos|lamparas',
    'luces|luz|focos ~3 halos|aureolas|aros|circulos',
  ],
  'red-eye': ['ojo|ojos ~2 rojo|rojos|colorado'],
  'temple-pain': [
    `${PAIN} ~4 sien|sienes|templa`,
    'cuero cabelludo ~3 duele|sensible',
    'duele ~4 peinarme|cuero|sien|sienes',
  ],
  'jaw-claudication': [
    `${PAIN} ~4 mandibula|quijada ~4 masticar|mastico|comer|como`,
    'al masticar|comer ~3 duele|cansa ~3 mandibula|quijada',
  ],
  'dangerous-mechanism': [
    'choque|chocamos|choque|atropello|atropellado|atropellada|atropellaron|volcamos|volco|accidente ~6 moto|auto|carro|coche|bici|bicicleta|camion?',
    'cayo|caida|cai ~4 techo|escalera|escaleras|andamio|azotea|balcon|piso|metros|arbol|caballo|moto',
  ],
  'head-injury': [
    `pego|golpeo|golpee|golpe|golpazo|dio|descalabro|descalabrado|abrio ~4 cabeza|nuca|frente|craneo|cabecita`,
    'cayo|caida|cai|callo ~10 cabeza|nuca|frente',
  ],
  'legs-not-working': [
    'no ~2 siente|siento|puede|puedo|mueve|muevo ~2 mover? ~2 piernas|pies|cuerpo',
    'piernas ~3 no ~2 responden|mueve|muevo|siento|siente',
  ],
  'neck-pain': [`${PAIN} ~3 cuello|nuca`],
  'limb-deformity': ['pierna|brazo|muneca|tobillo|dedo ~4 chueco|chueca|torcido|torcida|deformado|deformada|lado'],
  'bone-visible': [
    'hueso ~4 ve|sale|salio|asoma|afuera|fuera|salido|expuesto',
    've|sale|salio|asoma ~2 hueso',
    'fractura expuesta|abierta',
  ],
  amputation: [
    'corto|perdio|perdi|corte ~3 dedo|dedos|mano|pie|brazo ~4 maquina|sierra|completo|entero|molino|puerta',
    'arranco|amputo|mocho|cercen*|trozo ~3 dedo|dedos|mano|pie|brazo',
    'dedo|mano ~3 cortado|arrancado|amputado|colgando|mochado',
  ],
  'cold-pale-limb': [
    ...either('pierna|brazo|pie|mano|dedos', 5, 'fria|frio|helada|helado|blanca|blanco|palida|palido|morado'),
  ],
  'limb-turned-cold': [...either('pierna|brazo|pie|mano', 5, 'fria|frio|helada|helado')],
  'known-aneurysm': ['aneurisma'],
  'pulsating-abdomen': [`late|latido|latidos|palpita|pulsa ~3 ${BELLY}`],
  'tearing-pain': [
    'dolor ~4 desgarr*|rasga|rasgando|parte|cuchillo|cuchillada|punalada ~6 espalda|pecho|omoplatos|paletas',
    'pecho ~4 desgarr*|rasga|rasgando ~4 espalda?',
  ],
  'upper-back-pain': [`${PAIN} ~6 espalda|omoplatos|paletillas|paletas`],
  'pink-frothy-sputum': [
    'espuma|espumoso|flema|flemas|baba ~3 rosa|rosada|rosado|sangre',
    'tose|escupe|tosiendo ~3 espuma',
  ],
  'cannot-lie-flat': [
    'no ~3 acostar*|acostado|acostada|tumbar* ~6 ahog*|aire|respirar?',
    'dormir|duermo|duerme sentado|sentada',
    'acuesto|acostarme|acuesta ~3 ahogo|ahoga|falta',
  ],
  'heart-failure': ['insuficiencia cardiaca', 'falla cardiaca', 'corazon ~2 debil|grande|crecido'],
  'exertional-syncope': [
    ...either(
      'desmay*|conocimiento|desplomo',
      8,
      'corriendo|jugando|entrenando|ejercicio|futbol|partido|gimnasio|carrera|nadando',
    ),
  ],
  syncope: [
    'desmay*|desvanecio|desvanecido|desplomo',
    'perdio|perdi|perdido|pierde ~2 conocimiento|conciencia|sentido',
  ],
  collapse: [
    'se desplomo|derrumbo|colapso|desvanecio',
    'cayo|callo desmayado|desmayada|redondo|redonda|tieso',
    'tirado|tirada ~2 piso|suelo',
  ],
  'first-seizure': ['primera ~3 convulsion|convulsiones|crisis|ataque'],
  seizure: [
    'convulsion*|convulsiv*',
    'sacudidas|sacudiendo|sacudia|temblando ~4 cuerpo|ojos ~3 blanco|blancos|volteados',
    'ojos ~2 blanco|blancos|volteados|atras ~6 tembl*|sacud*|tieso|morada|morado',
  ],
  'seizure-ongoing': [
    'sigue|lleva|todavia|sigue ~4 convulsion*',
    'convulsionando|convulsiona|convulsion ~6 no ~3 para|pasa|quita|cede',
    '# minutos ~3 convulsion*',
  ],
  epilepsy: ['epilepsia', 'epileptico|epileptica'],
  'loss-of-balance': [
    'no ~3 caminar|andar|parar* ~3 derecho|derecha|recto|solo',
    'pierdo|perdi|perdio|sin ~2 equilibrio',
    'se va|voy|iba ~2 lados|lado',
  ],
  'double-vision-sudden': ['veo|ve|vision doble'],
  'suicidal-intent': [
    'me mato|ahorco|cuelgo|suicido',
    'me ~1 voy|vamos a ~1 matar|aventar|tirar|colgar|ahorcar|lanzar',
    'voy a ~1 matarme|suicidarme|aventarme|tirarme|ahorcarme|colgarme|lanzarme',
    'quiero|voy|pienso ~2 acabar|terminar ~4 vida|todo|esto',
    'quitarme|quitarse ~2 vida',
    'hoy|noche|manana me mato|muero',
    'decidi|decidido ~3 morir|matarme|irme|suicidarme',
    'me ~2 voy a tirar|aventar|lanzar ~4 tren|puente|edificio|balcon|metro',
  ],
  'suicide-plan': [
    'veneno|raticida|pastillas|pastillitas ~8 voy a tomar|tragar|tomarme|tragarme',
    'voy a tomar*|tragar* ~3 veneno|raticida|todas',
    'compre|conseguir|consegui ~2 veneno|raticida|soga|cuerda ~8 tomar*|matar*|colgar*|hoy|noche|rato',

    'soga|cuerda|pistola|veneno|cuchillo|pastillas ~4 lista|listas|listo|colgada|colgado|amarrada|atada|preparada|preparado|comprada|comprado|compre|guardada|guardadas|mano',
    'tengo|compre|prepare|consegui|junte ~4 soga|cuerda|pistola|veneno|pastillas ~8 matar*|morir*|acabar|noche|noche|todo',
    'carta|cartas|nota ~2 despedida|despidiendo*',
    'escribi|deje|dejo ~2 carta|nota ~3 despedida|despedir*',
    '(mi ultimo dia|mi ultima noche) ~3 decidido|vida|aqui|adios',
  ],
  'wants-it-over': [
    'no ~2 aguanto ~3 vivir|vida|asi',
    'quiero ~2 desaparecer|descansar|acabe|termine',
    'ya no puedo mas',
    'quiero ~2 todo ~2 acabe|termine',
  ],
  hopelessness: [
    'no ~3 vale|tiene|veo|encuentro|hallo ~3 pena|sentido ~3 vivir|vida|seguir',
    'estarian|estaran mejor sin mi',
    'no hay salida',
    'nada tiene sentido',
  ],
  'suicide-means': [
    'tengo|compre|junte|consegui ~4 pastillas|soga|cuerda|pistola|veneno|navaja|arma',
    'puente|azotea|vias ~4 parado|parada|estoy',
  ],
  'about-to-act': ['esta noche|tarde', 'hoy mismo|noche', 'ahora mismo', 'ya no ~3 manana', 'ultima noche|vez|mensaje'],
  'suicide-attempt': [
    'me|se ~1 corte|corto|corta|cortado|abri|abrio|abierto ~2 venas|munecas|muneca',
    'intent* ~3 matar*|suicid*|quitar*|ahorcar*|colgar*',
    'se|me ~1 colgo|ahorco',
    'se|me ~1 tiro|avento ~4 puente|balcon|tren|metro|edificio|azotea|vias',
    'quiso|trato|intento ~2 matarse|suicidarse|ahorcarse|quitarse',
  ],
  'self-harm': [
    'me|se ~1 corte|corto|cortando|cortado|quemo|lastime ~4 brazos|brazo|piernas|muslos|antebrazos|navaja|proposito|cuter|cutter',
  ],
  'harm-intent': [
    'lo|la|los|las voy a matar|apunalar|acuchillar|quemar|balear',
    'voy a matar*|acuchillar*|apunalar* ~3 el|ella|mi|mis|jefe|vecino|esposa|marido|todos',
    'ganas de matar* ~3 el|ella|mi|vecino|jefe|hijo|todos',
  ],
  'thoughts-harm-baby': [
    'ganas|ideas|pienso|pensamientos|miedo|voces ~6 lastimar|danar|hacerle|matar|ahogar|sacudir|tirar ~4 bebe|hijo|hija|nino',
    'sacudi|sacudo|zarandee ~3 bebe|nene|nena',
    'quiero ~2 matar|lastimar|tirar|ahogar ~3 bebe|hijo|hija',
  ],
  'command-voices': ['voz|voces ~6 mate|matara|matar|mates|muera|tire|corte|lastime|lastimar|haga|dano'],
  paranoia: [
    'me ~2 persiguen|vigilan|espian|siguen|envenenar|envenenando',
    'todos ~3 contra mi',
    'camaras|chip ~4 casa|cuerpo|cabeza|vigila*',
  ],
  'visual-hallucinations': [
    've|veo|viendo ~4 cosas|demonios|muertos|bichos|gente|sombras ~5 no ~2 estan|existen|hay|esta|nadie',
    'alucina|alucinando|alucinaciones',
  ],
  'delusion-about-baby': [
    'bebe|hijo|hija ~5 demonio|diablo|poseido|poseida|cambiado|cambiaron|mesias|maldito|anticristo',
  ],
  strangulation: [
    'me|la|lo|le ~4 ahorcar|estrangular|asfixiar',
    ...either('apreto|aprieta|agarro|agarra|apretado|apretaba|agarraba|apretandome', 4, 'cuello|garganta|pescuezo'),
    'me|la|le ~1 ahorco|ahorcaba|ahorca|ahorcado|ahorcarme|asfixio|asfixiaba|estrangulo|estrangulaba|estrangula',
    'intento|quiso|trato ~2 ahorcar*|estrangular*|asfixiar*',
  ],
  'partner-violence': [
    ...either(
      'marido|esposo|novio|pareja|ex|conviviente|esposa|novia|papa',
      6,
      'pega|pego|pegando|golpea|golpeo|golpeando|golpes|madrea|madreo|maltrata|amenaza|amenazo|patea|pateo|empujo|paliza|agarro|ahorco|ahorca',
    ),
  ],
  'danger-now': [
    'me ~2 va|quiere|dijo a? matar*',
    'tengo miedo ~3 me mate|matar*|vuelva|regrese',
    'encerrada|encerrado|escondida|escondido ~6 bano|cuarto|afuera|puerta|mate|golpe*',
  ],
  'child-abuse': [
    'pega|pego|golpea|golpeo|golpes|sacude|sacudio|zarandeo|quemo|abusa|abuso|moretones ~5 nene|nena|hijo|hija|nino|nina|bebe|ninos|chiquito|hijastro|sobrino',
    // "mi hijo se golpeo" is a fall.
    'nene|nena|hijo|hija|nino|nina|bebe|ninos|chiquito|hijastro|sobrino ~4 le|lo|la|les|los|me ~1 pega|pego|golpea|golpeo|sacude|sacudio|zarandeo|quemo|abusa|abuso',
    'nene|nena|hijo|hija|nino|nina|bebe|ninos|chiquito|hijastro|sobrino ~5 golpes|moretones',
  ],
  'saddle-numbness': [
    ...either(
      'genitales|entrepierna|nalgas|vagina|pene|ano|pompis|gluteos|partes',
      5,
      '(no ~1 siento|no ~1 siente|dormido|dormida|dormidas|dormidos|adormecido|adormecida|adormecidos|adormecidas|insensible|entumido|entumida|acorchado|acorchada)',
    ),
  ],
  'bladder-bowel-loss': [
    'no ~3 aguanto|aguantar|aguanta|controlo|controlar|retener|contener ~3 orina|pis|pipi|popo|caca|heces|chichi',
    'se me sale|escapa|escapan|salio ~2 pis|pipi|orina|popo|caca|heces',
    'me ~2 hago|hice|orine|cague ~2 encima|sin',
  ],
  'urinary-retention': [
    `${NOT_ABLE} ~2 (orinar|mear|hacer pis|hacer pipi|hacer chichi|hacer del bano)`,
    'no ~3 sale ~2 orina|pis|pipi|gota',
    'ganas ~2 orinar ~4 no ~2 puedo|sale',
  ],
  'testicular-pain': [
    ...either(PAIN, 5, 'testiculo|testiculos|huevo|huevos|bola|bolas|cojon|cojones|pelota|pelotas|guevo|guevos|talega'),
  ],
  'testicular-swelling': [
    ...either(
      'testiculo|testiculos|huevo|huevos|bola|bolas|cojon|cojones|pelota|guevo',
      6,
      'hinchado|hinchada|hinchados|inflamado|inflamada|rojo|duro|grande',
    ),
  ],
  chemotherapy: ['quimio|quimios|quimioterapia|quimioterapias'],
  'sickle-cell': ['falciforme|drepanocitica|drepanocitosis|drepano', 'anemia ~2 falciforme|falciformes'],
  'sickle-pain': ['crisis ~4 falciforme|drepano*', 'dolor* ~6 falciforme|drepanocit*'],
  'adrenal-insufficiency': ['addison', 'insuficiencia suprarrenal|adrenal', 'suprarrenales'],
  'adrenal-steroid-dependent': ['hidrocortisona|cortisona ~5 diario|siempre|todos|vomit*|dias'],
  cancer: ['cancer|tumor|metastasis|metastasico|linfoma|mieloma|leucemia'],
  'object-inhaled': [
    'se ~2 trago|metio|aspiro ~4 mani|cuenta|perla|juguete|pieza|semilla ~6 tose|tos|respir*|silba|pita',
  ],
  'swallowed-battery': ['trago|tragado|trague|comio|metio|chupando|trago ~5 pila|pilas|bateria|pilita|reloj'],
  'penetrating-injury': [
    'apunal*|acuchill*|punalad*|cuchillad*|navajazo*|machetazo*|balazo*|balearon|tirotearon|chuzaron|picaron',
    'clavaron|clavo|enterraron|enterro ~4 cuchillo|navaja|vidrio|varilla|machete|pica',
  ],
}
