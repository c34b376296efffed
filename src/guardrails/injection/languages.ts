import { fold } from '../../core/text.ts'
import type { Family, Signal } from './family.ts'

/**
 * The main orders in other languages. Words as people type them; they are folded like the text before they are looked
 * for; the words of a list are parted by bars. `drop` are imperatives (a patient tells in the past or in the first person), `rules` what is to be dropped.
 */
interface Orders {
  readonly language: string
  readonly drop: string
  readonly rules: string
  /** "You are now ..", "act as ..": a new role. */
  readonly role: string
  /** What is asked for that belongs to the machine or to others. */
  readonly secret: string
}

const ORDERS: readonly Orders[] = [
  {
    language: 'es',
    drop: 'ignora|ignore|ignorad|olvida|olvídate|olvide|omite|omita|descarta|desestima|haz caso omiso|haga caso omiso|no sigas|no hagas caso|pasa por alto',
    rules:
      'instrucciones anteriores|instrucciones previas|tus instrucciones|sus instrucciones|todas las instrucciones|todas las reglas|las reglas|tus reglas|órdenes anteriores|indicaciones anteriores|todo lo anterior|lo anterior|todo lo que|el texto anterior|instrucciones del sistema|tus directrices',
    role: 'quiero que actúes|actúa como|eres ahora|ahora eres|finge ser|finge que eres|a partir de ahora eres|a partir de ahora vas a|vas a actuar como|actuarás como|haz de cuenta que eres|ia sin filtros|chatbot sin|sin ética ni|ia sin restricciones|sin filtros ni|nunca se niega|compórtate como|imagina que eres|solo dices|tú dices|si yo digo|di lo siguiente',
    secret:
      'mensaje del sistema|prompt del sistema|indicaciones del sistema|cuál es la contraseña|dime la contraseña|revela la contraseña|tu contraseña|tus instrucciones iniciales|vive actualmente el usuario|vive el usuario|del usuario',
  },
  {
    language: 'fr',
    drop: "ignore|ignorez|ignorer|oublie|oubliez|oublier|ne tiens pas compte|ne tenez pas compte|fais abstraction|faites abstraction|néglige|passe outre|passez outre|n'obéis plus|ne suis plus",
    rules:
      'instructions précédentes|consignes précédentes|toutes les instructions|toutes les consignes|toutes tes consignes|toutes tes instructions|toutes vos instructions|tes instructions|vos instructions|tes consignes|tes règles|ce qui précède|directives précédentes|toutes les directives|tout ce que|tout ce qui|ordres précédents|sans aucune règle',
    role: 'agis comme|agissez comme|tu es maintenant|tu es désormais|vous êtes maintenant|vous êtes désormais|je veux que tu agisses|tu vas jouer le rôle|joue le rôle|à partir de maintenant tu es|ia sans filtre|ia sans limites|assistant sans aucune limite|liée par aucune règle|lié par aucune règle|je veux que tu fasses|fais comme si|fais semblant|comporte-toi comme|dites ce qui suit|dis ce qui suit|répète après moi|si je dis|réponds sans aucune règle',
    secret:
      "prompt système|message système|instructions système|quel est le mot de passe|le mot de passe|tes instructions initiales|vit actuellement l'utilisateur|habite l'utilisateur|de l'utilisateur",
  },
  {
    language: 'de',
    drop: 'ignoriere|ignorieren sie|ignorier|vergiss|vergesst|vergessen sie|missachte|missachten sie|streiche|zu streichen|lass|verwirf|überspringe|abweichend|entgegen',
    rules:
      'anweisungen|anweisung|instruktionen|bisherigen|vorherigen|obigen|alles davor|alles, was|alles was|deine regeln|deine vorgaben|alle regeln|alle befehle|alle aufträge|vorangegangenen aufgaben|alle aufgaben|alles vorherige|was ich sagte|alle informationen|alle texte|alles',
    role: 'ich möchte, dass sie als|ich möchte, dass du als|ich will, dass du als|du bist jetzt|ab jetzt bist du|ab sofort bist du|von nun an bist du|ki ohne regeln|ki ohne einschränkungen|ki ohne jede|ki ohne filter|ohne regeln und ohne|ohne moral und|lehnt niemals ab|lehnst niemals ab|du bist nun|sie sind jetzt|du bist kein|du bist keine|wenn ich sage|stell dir vor, du bist|stellen sie sich vor, sie|verhalte dich wie|verhalte dich als|agiere als|handle als|fungiere als|spiele die rolle|im stile eine|im stile einer|im stile eines|im stil eines|im stil einer|antworte wie ein|antworte als|in ihren rollen|aus ihrer rolle fallen|neue aufgabe|neue anweisungen|nun folgen neue|alle bisherigen informationen|alle bisherigen anweisungen|sag mir "|sagen sie mir "|mir "|als schauspieler|in einem film|du musst jetzt|gib eine antwort auf diese frage oder|verfasse nun ein|hallo gpt',
    secret:
      'prompt-text|prompttext|systemprompt|system-prompt|eingabeaufforderung|textaufforderung|wie lautet das passwort|das passwort|lebt der benutzer|des benutzers|deine anfänglichen anweisungen|oben steht|am anfang dieses',
  },
  {
    language: 'pt',
    drop: 'ignore|ignora|esqueça|esquece|desconsidere|desconsidera|descarte|não siga',
    rules:
      'instruções anteriores|as instruções|todas as instruções|suas instruções|tuas instruções|tudo o que|tudo acima|o texto acima|as regras|ordens anteriores',
    role: 'aja como|a partir de agora você é|ia sem filtros|ia sem restrições|você agora é|você é agora|quero que você atue|finja ser|a partir de agora você',
    secret: 'prompt do sistema|mensagem do sistema|qual é a senha|a sua senha|o usuário mora|o usuário vive|do usuário',
  },
  {
    language: 'it',
    drop: 'ignora|ignorate|ignori|dimentica|dimenticate|trascura|non seguire|scarta',
    rules:
      'istruzioni precedenti|le istruzioni|tutte le istruzioni|tue istruzioni|tutto ciò|tutto quello|quanto sopra|le regole|gli ordini|il testo precedente',
    role: 'agisci come|ia senza filtri|ia senza restrizioni|sei ora|ora sei|fingi di essere|da ora in poi sei|comportati come|voglio che tu agisca',
    secret:
      "prompt di sistema|messaggio di sistema|qual è la password|la tua password|vive attualmente l'utente|dell'utente|parola d'ordine",
  },
  {
    language: 'nl',
    drop: 'negeer|vergeet|sla over|laat|volg niet',
    rules:
      'vorige instructies|eerdere instructies|alle instructies|je instructies|uw instructies|bovenstaande|alles hierboven|alle regels|eerdere opdrachten',
    role: 'je bent nu|gedraag je als|doe alsof je|ik wil dat je optreedt',
    secret: 'systeemprompt|wat is het wachtwoord|het wachtwoord|van de gebruiker|woont de gebruiker',
  },
  {
    language: 'pl',
    drop: 'zignoruj|ignoruj|zapomnij|pomiń|odrzuć',
    rules:
      'poprzednie instrukcje|wszystkie instrukcje|poprzednich instrukcji|swoje instrukcje|o wszystkim|wszystko powyżej|polecenia',
    role: 'jesteś teraz|zachowuj się jak|udawaj, że jesteś',
    secret: 'jakie jest hasło|podaj hasło|mieszka użytkownik|użytkownika',
  },
  {
    language: 'sr-hr',
    drop: 'zaboravi|ignoriši|ignoriraj|zanemari',
    rules: 'sve instrukcije|prethodne instrukcije|sve upute|prethodne upute|sve prethodno|sva uputstva',
    role: 'ti si sada|ponašaj se kao',
    secret: 'koja je lozinka|sistemski prompt',
  },
  {
    language: 'tr',
    drop: 'yok say|unut|görmezden gel|dikkate alma|göz ardı et',
    rules:
      'önceki talimatları|tüm talimatları|önceki komutları|yukarıdaki talimatları|yukarıdakileri|bütün talimatları|her şeyi|talimatlarını',
    role: 'gibi davran|artık sen|sen artık',
    secret: 'sistem istemi|şifre nedir|parola nedir|kullanıcının',
  },
  {
    language: 'ru',
    drop: 'игнорируй|игнорируйте|проигнорируй|проигнорируйте|забудь|забудьте|не обращай внимания|отбрось|не следуй',
    rules:
      'предыдущие инструкции|все инструкции|инструкции|предыдущие указания|все указания|предыдущие команды|все правила|всё, что|все, что|всё выше|твои правила|на предыдущие',
    role: 'ты теперь|с этого момента ты|ии без ограничений|ии без каких|без цензуры и|теперь ты|действуй как|веди себя как|представь, что ты|притворись',
    secret:
      'системный промпт|системное сообщение|какой пароль|твой пароль|назови пароль|живет пользователь|пользователя',
  },
  {
    language: 'uk',
    drop: 'ігноруй|ігноруйте|забудь|проігноруй',
    rules: 'попередні інструкції|усі інструкції|всі інструкції|попередні вказівки',
    role: 'ти тепер|поводься як',
    secret: 'який пароль|системний промпт|користувача',
  },
  {
    language: 'el',
    drop: 'αγνόησε|αγνοήστε|ξέχνα|ξεχάστε',
    rules: 'προηγούμενες οδηγίες|τις οδηγίες|όλες τις οδηγίες',
    role: 'είσαι τώρα|συμπεριφέρσου σαν',
    secret: 'κωδικός πρόσβασης|κωδικός|ζει ο χρήστης|του χρήστη',
  },
  {
    language: 'ar',
    drop: 'تجاهل|تجاهلي|تجاهلوا|انس|انسى|لا تتبع|أهمل',
    rules:
      'التعليمات|كل التعليمات|جميع التعليمات|تعليماتك|الأوامر|الإرشادات|كل ما سبق|كل ما قيل|ما سبق|كل شيء قيل|القواعد',
    role: 'أنت الآن|من الآن أنت|ذكاء اصطناعي بلا قيود|بدون أي قيود أخلاقية|تصرف وكأنك|تظاهر بأنك|من الآن فصاعدا أنت',
    secret:
      'موجه النظام|رسالة النظام|تعليمات النظام|ما هي كلمة المرور|ما هي كلمة السر|كلمة المرور الخاصة بك|يعيش المستخدم|عن المستخدم',
  },
  {
    language: 'fa',
    drop: 'نادیده بگیر|نادیده بگیرید|فراموش کن|فراموش کنید|بی‌خیال|توجه نکن|دنبال نکن',
    rules:
      'دستورات قبلی|دستورالعمل‌های قبلی|دستورهای قبلی|همه دستورات|همه‌ی دستورات|تمام دستورات|دستورالعمل|تمام دستورالعمل‌ها|قوانین|هرچه بالا|هر چه قبلا',
    role: 'تو الان یک|از حالا تو|هوش مصنوعی بدون محدودیت|بدون هیچ محدودیتی جواب|تو حالا یک|وانمود کن|از این به بعد تو|نقش یک',
    secret: 'پرامپت سیستم|پیام سیستم|دستورات سیستم|رمز عبور چیست|رمز عبور را بگو|کاربر کجا',
  },
  {
    language: 'fa-latin',
    drop: 'nadide begir|faramoosh kon|faramush kon|bikhial sho',
    rules: 'dastoorat|dasturat|dastoor haye ghabli|dastoore ghabli|ghavanin',
    role: 'to alan yek|az in be bad to',
    secret: 'ramz obur|payame system',
  },
  {
    language: 'hi',
    drop: 'अनदेखा|अनदेखी|नजरअंदाज|नज़रअंदाज़|भूल जाओ|भूल जाइए|भूल जाएं|इग्नोर|उपेक्षा|छोड़ दो',
    rules: 'निर्देश|निर्देशों|आदेश|आदेशों|नियम|नियमों|ऊपर की|इंस्ट्रक्शन',
    role: 'अब तुम एक|अब से तुम|बिना किसी रोक के जवाब|अब आप एक|की तरह व्यवहार|तुम अब से|होने का नाटक',
    secret: 'सिस्टम प्रॉम्प्ट|सिस्टम संदेश|पासवर्ड क्या|पासवर्ड बता|उपयोगकर्ता वर्तमान|उपयोगकर्ता का|उपयोगकर्ता की|बैंक बैलेंस',
  },
  {
    language: 'hi-latin',
    drop: 'ignore karo|ignore kar do|andekha karo|andekha kar|bhool jao|bhul jao|nazarandaz karo',
    rules:
      'nirdesh|pichle nirdesh|saare instructions|sabhi instructions|pehle ke instructions|pichle instructions|aadesh|sare rules|saare rules|sab kuch',
    role: 'ab tum ek|ab aap ek|ki tarah behave karo',
    secret: 'system prompt batao|password kya hai|password batao|user ka',
  },
  {
    language: 'zh',
    drop: '忽略|无视|無視|忽視|忘记|忘記|忘掉|不要理会|不要遵守|抛开|跳过',
    rules:
      '之前的指令|之前的指示|以上|前面的|先前的|上述|所有指令|所有的指令|所有指示|你的指令|所有规则|一切指示|之前所有|之前的所有|指令|提示词|指示|之前的说明',
    role: '你现在是|你将扮演|没有任何限制的|不受任何限制|从现在开始你|从现在起你|假装你是|扮演一个|请扮演|你现在要扮演',
    secret: '系统提示|系統提示|提示词是什么|密码是什么|密碼是什麼|告诉我密码|用户目前|用户现在|用户的|用戶的',
  },
  {
    language: 'ja',
    drop: '無視|忘れて|忘れろ|忘れてください|従わないで',
    rules: '以前の指示|前の指示|上記の指示|これまでの指示|すべての指示|全ての指示|指示|命令|プロンプト|ルール',
    role: 'あなたは今|あなたは今から|になりきって|のふりをして|として振る舞',
    secret:
      'システムプロンプト|パスワードは何|パスワードを教えて|ユーザーは現在|ユーザーの|無視して、|と述べてください',
  },
  {
    language: 'ko',
    drop: '무시하|무시해|잊어|따르지 마',
    rules: '이전 지시|이전 지시사항|위의 지시|모든 지시|이전 명령|모든 명령|지침|규칙',
    role: '너는 이제|당신은 이제|인 척해|처럼 행동해',
    secret: '시스템 프롬프트|비밀번호는 무엇|비밀번호를 알려|사용자가 현재|사용자의|사용자는',
  },
]

/** At most this many characters lie between an order and what it is about. */
const NEAR = '[^.!?\\n。！？؟।]{0,40}?'

function signalsOf({ language, drop, rules, role, secret }: Orders): Signal[] {
  const [dropped, ruled] = [anyOf(drop), anyOf(rules)]
  return [
    {
      id: `drop-${language}`,
      weight: 0.9,
      pattern: new RegExp(`${dropped}${NEAR}${ruled}|${ruled}${NEAR}${dropped}`, 'u'),
    },
    { id: `role-${language}`, weight: 0.75, pattern: new RegExp(anyOf(role), 'u') },
    { id: `secret-${language}`, weight: 0.7, pattern: new RegExp(anyOf(secret), 'u') },
  ]
}

/** Any of some words, at their edges where the script has spaces between words. */
function anyOf(words: string): string {
  const folded = fold(words).text.replace(/[.*+?^${}()[\]\\]/g, '\\$&')
  return HAS_NO_SPACES.test(words) ? `(?:${folded})` : `(?<![\\p{L}\\p{M}])(?:${folded})(?![\\p{L}\\p{M}])`
}

const HAS_NO_SPACES = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u

/** The same orders in the languages that the service speaks, and in others that attacks are written in. */
export const otherLanguages: Family = {
  id: 'other-languages',
  about: 'The orders above in nineteen languages and two romanised ones.',
  source: 'Deng et al., Multilingual jailbreak challenges (2024); CyberSecEval 2 (2024)',
  signals: ORDERS.flatMap(signalsOf),
}
