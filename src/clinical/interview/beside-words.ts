/** What somebody may ask about the service itself; each has fixed words, `chat.about-<name>`. */
export type ServiceQuestion = 'who' | 'length' | 'when' | 'privacy' | 'complaint' | 'thanks'

/**
 * What people of the form's languages say beside the matter, as whole messages: letters and single spaces only, no
 * accents. Romanised beside the others.
 */
interface Beside {
  readonly greeting: RegExp
  readonly stop: RegExp
  readonly about: readonly (readonly [ServiceQuestion, RegExp])[]
}

export const FOREIGN_BESIDE: readonly Beside[] = [
  {
    greeting:
      /^(?:(?:hola|buenas|buenos dias|buenas tardes|buenas noches|buen dia|saludos)(?: (?:doctor|doctora|que tal|a todos))* ?)+$/,
    stop: /^(?:por favor )?(?:para|pare|parar|basta|ya no (?:mas|quiero) ?(?:mas )?preguntas|no mas preguntas|quiero (?:parar|terminar)|terminar|dejalo)(?: (?:ya|aqui|por favor|de preguntar|las preguntas))*$/,
    about: [
      [
        'who',
        /^(?:y )?(?:eres|sos|es|es usted|esto es|hablo con|estoy hablando con|es esto) (?:un |una )?(?:robot|bot|maquina|persona|persona real|humano|doctor|doctora|medico|medica|enfermera|ia|programa|computadora|ordenador)(?: de verdad| real)?$/,
      ],
      ['who', /^(?:quien|que) (?:eres|es usted|sos|es esto)$|^con quien (?:hablo|estoy hablando)$/],
      [
        'who',
        /^(?:quiero|necesito|puedo|quisiera) hablar con (?:un |una |el |la |algun )?(?:persona|persona real|humano|medico|medica|doctor|doctora|alguien|enfermera)(?: por favor)?$/,
      ],
      [
        'length',
        /^cuanto (?:dura|tarda|falta)(?: esto)?$|^cuantas preguntas(?: mas)?(?: (?:faltan|quedan|son|hay))?$|^(?:por que|porque|xq) (?:me )?(?:pregunta|preguntas|preguntan)(?: (?:tanto|eso|esto|tantas cosas))?$/,
      ],
      [
        'when',
        /^cuando (?:me )?(?:responden|responde|contestan|contesta|llaman|atienden|atiende|van a (?:responder|llamar|atender)|va a (?:responder|llamar|atender)|ve el medico|ve un medico)(?:me)?(?: el (?:medico|doctor)| la doctora)?$/,
      ],
      [
        'privacy',
        /^(?:esto )?es (?:confidencial|privado|anonimo|seguro)(?: esto)?$|^quien(?:es)? (?:lee|leen|ve|ven|puede ver|puede leer|va a leer) (?:esto|mis datos|lo que escribo|mis mensajes)$/,
      ],
    ],
  },
  {
    greeting: /^(?:(?:bonjour|bonsoir|salut|coucou)(?: (?:docteur|madame|monsieur|a tous))* ?)+$/,
    stop: /^(?:stop|arrete|arretez|arreter|ca suffit|plus de questions|je veux (?:arreter|m arreter)|on arrete)(?: (?:s il vous plait|svp|stp|la|les questions))*$/,
    about: [
      [
        'who',
        /^(?:(?:vous etes|tu es|etes vous|es tu|c est|est ce que vous etes|est ce que c est|je parle a|est ce que je parle a) )(?:un |une )?(?:robot|bot|machine|vraie personne|personne|humain|docteur|medecin|infirmiere|ia|programme|ordinateur)$/,
      ],
      ['who', /^(?:qui|vous) (?:etes vous|es tu|etes qui)$|^(?:t es qui|c est qui|a qui je parle)$/],
      [
        'who',
        /^(?:je (?:veux|voudrais)|puis je|est ce que je peux) parler a (?:un |une )?(?:vraie personne|personne|humain|medecin|docteur|quelqu un|infirmiere)(?: svp| s il vous plait)?$/,
      ],
      [
        'length',
        /^(?:ca dure|ca prend|il reste) combien(?: de (?:temps|questions))?$|^combien de (?:questions|temps)(?: encore| il reste| ca dure| ca prend)?$|^pourquoi (?:vous demandez|tu demandes|cette question|ces questions|toutes ces questions)(?: ca)?$/,
      ],
      [
        'when',
        /^quand (?:est ce que )?(?:j aurai (?:une )?reponse|vous repondez|on me rappelle|un medecin (?:me )?repond|un medecin me rappelle|quelqu un me rappelle)$/,
      ],
      [
        'privacy',
        /^(?:est ce que )?c est (?:confidentiel|prive|anonyme)$|^qui (?:lit|voit|va lire|peut lire|peut voir) (?:ca|cela|mes messages|ce que j ecris|mes donnees)$/,
      ],
    ],
  },
  {
    greeting:
      /^(?:(?:مرحبا|مرحبتين|اهلا|اهلين|هلا|سلام|السلام علیکم|سلام علیکم|صباح الخیر|مساء الخیر|salam|salam alaykum|marhaba|ahlan)(?: (?:ورحمه الله|وبرکاته|دکتور|دکتوره|یا دکتور))* ?)+$/,
    stop: /^(?:توقف|وقف|کفی|خلاص|یکفی|بس|کفایه|لا مزید من الاسئله|ارید التوقف|بدی وقف|عایز اوقف)(?: (?:اسئله|الاسئله|من فضلک|لو سمحت))*$/,
    about: [
      ['who', /^(?:هل )?(?:انت|انتی|انتا|هذا) (?:روبوت|بوت|اله|انسان|شخص حقیقی|شخص|طبیب|طبیبه|دکتور|برنامج|ممرضه)$/],
      ['who', /^(?:من|مین) (?:انت|انتا|انتی|معی|معایا|هذا)$|^مع من اتکلم$/],
      [
        'who',
        /^(?:ارید|ابغی|ابی|بدی|عایز|عاوز|عایزه|بغیت) (?:ان )?(?:اتکلم|اتحدث|احکی|اکلم|التحدث|نهضر) ?(?:مع|الی)? (?:طبیب|دکتور|شخص|انسان|حد|احد|ممرضه|الطبیب|الدکتور)$/,
      ],
      [
        'length',
        /^(?:کم|قدیش|کام) (?:سوال|سؤال|باقی|مده)(?: باقی)?$|^(?:لماذا|لیش|لیه|علاش) (?:تسال|تسالنی|بتسال|کل هذه الاسئله|هذا السوال)$/,
      ],
      ['when', /^(?:متی|امتی|امته|ایمتی) (?:ترد|تردون|بترد|هتردوا|یرد|یرد الطبیب|یتصل الطبیب|سیرد الطبیب|هترد)$/],
      [
        'privacy',
        /^(?:هل )?(?:هذا|ده|هاد) (?:سری|خاص|امن|بسریه)$|^(?:من|مین) (?:یقرا|یشوف|بیقرا|بیشوف|یری) (?:هذا|کلامی|ما اکتب|رسائلی)$/,
      ],
    ],
  },
  {
    greeting:
      /^(?:(?:سلام|درود|صبح بخیر|عصر بخیر|شب بخیر|وقت بخیر|خسته نباشید|salam|dorood)(?: (?:دکتر|اقای دکتر|خانم دکتر|جان))* ?)+$/,
    stop: /^(?:بسه|بس|بس کن|کافیه|کافی است|تمومش کن سوالا|دیگه سوال نپرس|سوال نپرس|نمیخوام ادامه بدم|متوقف کن|توقف)(?: (?:لطفا|دیگه))*$/,
    about: [
      [
        'who',
        /^(?:ایا )?(?:تو|شما|این) (?:یک |یه )?(?:ربات|روبات|ربات هستی|ادم|ادمی|انسان|انسانی|دکتر|دکتری|پزشک|پزشکی|برنامه|ماشین|پرستار)(?: هستی| هستید| است| ای| ید)?$/,
      ],
      ['who', /^(?:تو|شما) (?:کی هستی|کی هستید|کیستی|کی ای)$|^با کی (?:حرف میزنم|صحبت میکنم)$/],
      ['who', /^می ?(?:خوام|خواهم) با (?:یک |یه )?(?:دکتر|پزشک|ادم|انسان|پرستار|کسی|نفر) (?:حرف بزنم|صحبت کنم)$/],
      [
        'length',
        /^(?:چقدر|چند تا سوال|چند سوال) (?:طول میکشه|طول می کشد|مونده|مانده|دیگه)(?: مونده)?$|^چرا (?:میپرسی|می پرسی|می پرسید|اینا رو میپرسی|این سوال)$/,
      ],
      ['when', /^(?:کی|چه وقت) (?:جواب میدید|جواب میدین|جواب می دهید|دکتر جواب میده|زنگ میزنید|جواب میگیرم)$/],
      [
        'privacy',
        /^(?:ایا )?(?:این )?(?:محرمانه|خصوصی|امن)(?: است| هست|ه)?$|^کی (?:اینو|اینا رو|این را|پیاممو|پیامم رو) (?:میخونه|می خواند|میبینه)$/,
      ],
    ],
  },
  {
    greeting:
      /^(?:(?:नमस्ते|नमस्कार|हेलो|हैलो|राम राम|सलाम|namaste|namaskar|helo|ram ram)(?: (?:डॉक्टर|डाक्टर|साहब|जी|doctor|sahab|ji))* ?)+$/,
    stop: /^(?:बस|रुको|रुकिए|बंद करो|और सवाल नहीं|सवाल बंद करो|bas|ruko|rukiye|band karo|aur sawal nahi|sawal band karo)(?: (?:कृपया|please|करो|karo|अब|ab))*$/,
    about: [
      [
        'who',
        /^(?:क्या )?(?:आप|तुम|यह|ये) (?:एक |कोई )?(?:रोबोट|बॉट|मशीन|इंसान|असली इंसान|डॉक्टर|डाक्टर|नर्स|कंप्यूटर)(?: है| हैं| हो)?$|^(?:kya )?(?:aap|ap|tum|ye|yeh) (?:ek |koi )?(?:robot|bot|machine|insan|asli insan|doctor|nurse|computer)(?: hai| hain| ho)?$/,
      ],
      ['who', /^(?:आप|तुम) कौन (?:हैं|हो|है)$|^(?:aap|ap|tum) (?:kaun|kon) (?:hai|hain|ho)$/],
      [
        'who',
        /^(?:मुझे )?(?:डॉक्टर|किसी डॉक्टर|इंसान|किसी इंसान|नर्स) से बात करनी है$|^(?:mujhe )?(?:doctor|kisi doctor|insan|kisi insan|nurse) se baat karni hai$/,
      ],
      [
        'length',
        /^(?:और )?कितने सवाल(?: और)?(?: हैं| बाकी हैं)?$|^(?:aur )?kitne sawal(?: aur)?(?: hai| hain| baki hai)?$|^(?:क्यों पूछ रहे हैं|क्यों पूछ रहे हो|इतने सवाल क्यों|kyu puch rahe ho|kyon puch rahe hai|itne sawal kyu|itne sawal kyon)$/,
      ],
      [
        'when',
        /^(?:जवाब|डॉक्टर) कब (?:मिलेगा|मिलेंगे|देंगे|देखेंगे|फोन करेंगे)$|^(?:jawab|doctor) kab (?:milega|milenge|denge|dekhenge|call karenge)$/,
      ],
      [
        'privacy',
        /^(?:क्या )?(?:यह|ये) (?:गोपनीय|प्राइवेट|सुरक्षित) है$|^(?:kya )?(?:ye|yeh) (?:private|confidential|safe) hai$|^(?:यह|ये) कौन (?:पढ़ेगा|पढ़ता है|देखेगा)$|^(?:ye|yeh) (?:kaun|kon) (?:padhega|dekhega|padhta hai)$/,
      ],
    ],
  },
]
