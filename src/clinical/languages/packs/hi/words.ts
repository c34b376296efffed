/** Hindi and Urdu words of one meaning, as alternatives of a phrase; what the chat files share. */

export const DARD =
  'दर्द|दर्दे|दुख|दुखता|दुखती|पीड़ा|टीस|चुभन|dard|darad|dukh|dukhta|dukhti|dukh|peeda|pain|chubhan|takleef|takliif|taqleef'
export const STRONG =
  'बहुत|तेज|तेज़|भयंकर|असहनीय|ज्यादा|ज़्यादा|जोर|जोरदार|भयानक|इतना|बेहद|शदीद|खूब|काफी|bahut|bohot|bahot|bht|boht|bhot|tez|tej|bhayankar|zyada|jyada|zyaada|zor|jor|itna|bahuut|shadeed|behad|kaafi|kafi|severe|khoob|intehai|asahniya|heavy'
export const SUDDEN = 'अचानक|एकदम|एकाएक|यकायक|achanak|acanak|ekdam|ekdum|achank|suddenly|ekaek'
export const CHEST = 'सीने|सीना|छाती|दिल|कलेजे|seene|sine|seena|sina|chhati|chati|chaati|chest|dil|kaleje|sene|chhaati'
export const PET = 'पेट|पेडू|नाभि|pet|peth|pait|pedu|stomach|naabhi'
export const SAANS = 'सांस|साँस|श्वास|सास|saans|sans|saas|sas|saansein|sanse|swas|breath|saas'
export const NAHI = 'नहीं|नही|ना|न|नी|nahi|nahin|nhi|nai|na|naheen|ni|nahii|nhii|mat'
export const BACHCHA =
  'बच्चा|बच्चे|बच्ची|शिशु|बेबी|bachcha|baccha|bacha|bachche|bacche|bache|baby|bebi|bachchi|bacchi|bachi|bchha|bachhe'
export const CHILD =
  'बेटा|बेटे|बेटी|बच्चा|बच्चे|बच्ची|लड़का|लड़की|पोता|पोती|beta|bete|beti|bachcha|baccha|bacha|bachche|bacche|bachi|bachchi|bacchi|ladka|ladki|pota|poti|munna|munni|bhatija|nati'
export const PREGNANT =
  'गर्भवती|गर्भ|प्रेग्नेंट|प्रेगनेंट|प्रेगनेंसी|हमल|pregnant|pregnent|prgnant|garbhvati|garbhwati|pregnancy|hamla|hamila|preg|garbh'
export const KHOON = 'खून|ख़ून|रक्त|ब्लीडिंग|लहू|रक्तस्राव|khoon|khun|blood|bleeding|bliding|kun|khoonn|bleed|rakt'
export const ULTI = 'उल्टी|उलटी|उल्टियां|उल्टियाँ|कै|उलटियां|ulti|ultiyan|ultiya|ulty|vomit|vomiting|ultiyaan|ulte|qai|vomting'
export const KHA =
  'खा|खाया|खाई|खायी|खाली|खालिया|निगल|निगला|निगली|पी|पिया|पीली|गटक|लेली|ले|kha|khaya|khayi|khai|khaya|nigal|nigla|pi|pee|piya|pili|gatak|leli|le|khali|khaliya|peeli|chaat|chat'
export const HAATH = 'हाथ|पैर|बाजू|बांह|टांग|haath|hath|pair|paer|per|baanh|baju|bazu|taang|tang|hand|leg'
