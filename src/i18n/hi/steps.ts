import type { stepWords as english } from '../en/steps.ts';
import type { Words } from '../translation.ts';

/** Hindi words for the steps of the fraud, in which the data sorts its techniques. */
export const stepWords: Words<typeof english> = {
  step: {
    contact: 'संपर्क',
    pretext: 'झूठी कहानी',
    access: 'कंप्यूटर तक पहुँच',
    pressure: 'दबाव',
    payment: 'भुगतान',
    concealment: 'सुराग छिपाना',
  },
  stepHeading: {
    contact: 'पीड़ित तक कैसे पहुँचते हैं',
    pretext: 'फ़ोन करने वाला क्या कहता है',
    access: 'कंप्यूटर में कैसे घुसते हैं',
    pressure: 'पीड़ित को कैसे डराते हैं',
    payment: 'पैसे कैसे लेते हैं',
    concealment: 'खुद को और पैसे को कैसे छिपाते हैं',
  },
  stepTold: {
    contact: {
      title: 'वे आप तक पहुँचते हैं',
      text: 'पूरी स्क्रीन पर चेतावनी आ जाती है, या फ़ोन की घंटी बजती है।',
    },
    pretext: {
      title: 'वे एक कहानी सुनाते हैं',
      text: 'कहते हैं कि कंप्यूटर में खराबी है, कोई खाता खतरे में है या किसी सरकारी विभाग को आपसे कुछ चाहिए।',
    },
    access: {
      title: 'वे कंप्यूटर में घुसते हैं',
      text: 'एक प्रोग्राम के ज़रिए वे आपकी स्क्रीन देखते और चलाते हैं।',
    },
    pressure: {
      title: 'वे आपको डराते हैं',
      text: 'कहते हैं कि सोचने का समय नहीं है और यह बात किसी को नहीं बतानी है।',
    },
    payment: {
      title: 'वे पैसे लेते हैं',
      text: 'वे भुगतान के ऐसे तरीके चुनते हैं जिनसे पैसा वापस पाना मुश्किल होता है।',
    },
    concealment: {
      title: 'वे छिपे कैसे रहते हैं',
      text: 'कॉल और पैसे दूसरे हाथों से होकर गुज़रते हैं, ताकि सुराग उन तक न पहुँचे।',
    },
  },
};
