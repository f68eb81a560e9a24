/**
 * Words that common passwords are made of, in lower case and letters only: Norwegian and English. A password that is
 * nothing but one or two of these (repeated, or with figures and signs around) is refused. Written for Koordinat from
 * what published lists of leaked passwords agree on; keyboard runs and repetitions are found by rule in password.ts.
 */
export const commonPasswordWords: readonly string[] = (
  'passord passordet mittpassord mitt nytt nyttpassord hemmelig hemmelighet hemmelige superhemmelig kodeord adgang ' +
  'innlogging logginn velkommen bruker brukernavn administrator admin gjest test testing tester demo eksempel ' +
  'sommer vinter høst host vår var våren januar februar mars april mai juni juli august september oktober november ' +
  'desember mandag tirsdag onsdag torsdag fredag lørdag lordag søndag sondag jul påske paske sommerferie ferie ' +
  'norge norway oslo bergen trondheim stavanger tromsø tromso kristiansand drammen fredrikstad bodø bodo ålesund ' +
  'alesund heia heianorge vålerenga valerenga rosenborg brann viking liverpool liverpoolfc manchester ' +
  'manchesterunited chelsea arsenal barcelona fotball håndball langrenn jegelskerdeg elskerdeg elsker deg jeg ' +
  'kjærlighet kjaerlighet kjæreste kjareste mamma pappa familie baby hund katt kattepus bamse skatt vennen prinsesse ' +
  'kommune kommunen helse omsorg rehabilitering habilitering koordinator koordinerende enhet koordinerendeenhet ' +
  'koordinat sykehus sykehuset helseforetak kontor kontoret jobb arbeid lege sykepleier pasient fodselsnummer ' +
  'fødselsnummer personnummer datamaskin laptop maskin ' +
  'password passwort passw passwrd pass passphrase mypassword newpassword secret secretpassword topsecret letmein ' +
  'letmeinplease welcome welcomeback login logon access changeme changemenow changethis default guest user username ' +
  'root master administratorpassword qwerty qwertz azerty iloveyou loveyou love lovely princess sunshine dragon ' +
  'monkey football baseball basketball hockey soccer superman batman spiderman pokemon starwars startrek trustno ' +
  'trustnoone whatever freedom shadow michael jennifer jordan ashley daniel thomas andreas martin kristian christian ' +
  'summer winter autumn spring monday friday january october december hello hellohello helloworld goodmorning ' +
  'computer internet samsung google facebook microsoft windows apple iphone chocolate cheese cookie pepper ginger ' +
  'flower butterfly purple orange banana killer hunter ranger mustang ferrari mercedes porsche harley matrix ' +
  'blink fuckyou fuck asshole correcthorsebatterystaple correct horse battery staple abc abcd xyz'
).split(' ');
