import { distance } from 'fastest-levenshtein';
import { getWords } from './word.ts';

// cspell:disable
/** Words of people for whom something does not work, in English and in what often stands beside English names. */
export const troubleWords: ReadonlySet<string> = new Set(
  getWords(
    `abort aborted aborting aborts already bad blank blocked blocking blocks bogus break breaks broke
    broken busy bye can't cannot cant choke chokes choking closed closes closing complain
    complaining complains conflict corrupt corrupted couldn't couldnt crash crashed crashes crashing
    crawl crawling cut cuts cutting dead deleted denied denies deny didn't didnt died dies differs
    disappear disappeared disappears disconnect disconnected disconnecting disconnects doesn't doesnt
    don't dont down drop dropped dropping drops eats empty exceed exceeded exceeds exhausted exhaustion
    expire expired expires fail failed failing fails failure failures fatal fault faulty flaky forbidden
    forever forgot freeze freezes freezing frozen full gave gives gone hang hanging hangs hasn't hates
    illegal improper inaccessible incomplete incorrect instability instead intermittent intermittently
    interrupted interruption interruptions interrupts invalid isn't isnt issue issues keeps kill killed
    killing kills lag lags leak leaking limit limited limits locked loop lose loses losing lost malformed
    misconfiguration misconfigured mismatch missing mistake never no nobody none not nothing occupied
    offline only oomkilled out outage outdated overflow overload overloaded panic paused pending
    prevented prevents problem problems prohibited quiet random randomly reached refuse refused
    refuses refusing reject rejected rejecting rejects reset resets resetting restart restarting restarts
    retrying sigkill silently skew slow slowly sometimes stale stall stalled stalls starved stop stopped
    stopping stops stuck suddenly terminated terminates threw throttled throttling throws time timed
    timeout timeouts times too trouble troubleshoot truncated unable unauthorized unavailable uncaught
    undefined unexpected unexpectedly unhandled unhealthy unknown unreachable unresponsive unstable
    unsupported untrusted unusable unverified waiting warn warning warnings warns wasn't weird without
    won't wont wouldn't wrong wrongly
    fehler nicht kein keine erreur pas échec erro não falha error errore non impossibile fout niet błąd
    nie ошибка ошибки не нет hata probleme problème problèmes problema problemas problemi sorun problemen
    kaputt defekt funktioniert geht impossible bloqué bloqueado falla fallo funciona conecta caiu caído
    cae fora abrindo funziona funzionante bloccato werkt werken kapot geen brak działa nelze nejde chyba
    hiba nem működik fel funkar inte fungerar fejl virker ikke feil fungerer ei toimi virhe eroare
    greška ne сбой проблема проблемы недоступен недоступна недоступно недоступности невозможно
    помилка працює έλλειψη σφάλμα πρόβλημα δεν خطأ مشكلة لا خطا مشکل نمی שגיאה בעיה לא gagal tidak
    kesalahan lỗi không çalışmıyor olmuyor açılmıyor sorunu hatası`,
  ),
);
/** What such words are made of in names of errors, such as "SocketTimeoutException" and "tooManyRequests". */
const part = /error|exception|fail|timeout|timedout|refused|denied|invalid|toolarge|toomany|unavailable/;
// cspell:enable
/** Shorter words are near to too many others. */
const shortestGuess = 6;
/** Letters that may be wrong: two where some were left out. */
const getAllowed = (word: string, meant: string) => (meant.length - word.length > 1 ? 2 : 1);
const isStatus = (word: string) => /^[1-5]\d\d(?:\D|$)/.test(word);
const isNear = (word: string) =>
  word.length >= shortestGuess &&
  [...troubleWords].some(
    // A typo at the first letter is rare, and makes "unable" of "enable".
    (each) =>
      each.length >= shortestGuess && each[0] === word[0] && distance(word, each) <= getAllowed(word, each),
  );

/** Whether a query, in words, speaks of something that does not work. */
export const speaksOfTrouble = (query: readonly string[]): boolean =>
  query.some((word) => troubleWords.has(word) || part.test(word) || isStatus(word)) || query.some(isNear);
