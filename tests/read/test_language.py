"""The language of a text."""

import pytest

from cleanarticle import extract
from cleanarticle.read.language import guess
from cleanarticle.rules import load

TEXTS = {
    "en": "The council met on Tuesday and agreed to nothing, which took four hours, as it had before.",
    "de": "Der Rat traf sich am Dienstag und beschloss nichts, wofür er vier Stunden brauchte, wie es immer war.",
    "fr": "Le conseil s'est réuni mardi et n'a rien décidé, ce qui lui a pris quatre heures, comme les années passées.",
    "es": "El consejo se reunió el martes y no decidió nada, lo que le llevó cuatro horas, como en los otros años.",
    "pt": "O conselho se reuniu na terça-feira e não decidiu nada, o que levou quatro horas, como nos outros anos.",
    "it": "Il consiglio si è riunito e non ha deciso nulla, per cui sono servite quattro ore, come per gli altri.",
    "nl": "De raad kwam dinsdag bijeen en besloot niets, wat vier uur duurde, zoals het er altijd ging.",
    "pl": "Rada zebrała się we wtorek i nie postanowiła niczego, co zajęło jej cztery godziny, jak to było rok temu.",
    "ru": "Совет собрался во вторник и не решил ничего, на что ушло четыре часа, как и в годы до этого.",
    "ja": "評議会は火曜日に開かれ、四時間をかけて何も決めなかった。",
    "zh": "议会星期二开会四个小时，什么也没有决定，和往年一样。",
    "ko": "의회는 화요일에 열려 네 시간 동안 아무것도 결정하지 못했다.",
    "ar": "اجتمع المجلس يوم الثلاثاء ولم يقرر شيئا، وقد استغرق ذلك أربع ساعات، كما كان في السنوات التي مرت من قبل هذا.",
    "hi": "परिषद की बैठक मंगलवार को हुई और चार घंटे में कुछ भी तय नहीं हुआ।",
}


MORE = {
    "sk": (
        "Starosta povedal, že nová cesta by mala byť hotová do konca roka, ale robotníci pri mori nie sú "
        "takí optimistickí ako on. Podľa nich to bude trvať dlhšie."
    ),
    "hr": (
        "Gradonačelnik je rekao da će nova cesta biti gotova do kraja godine, ali radnici na obali nisu "
        "tako optimistični kao on. Prema njima to će trajati duže, a nakon zime i prije ljeta."
    ),
    "sr": (
        "Градоначелник је рекао да ће нови пут бити готов до краја године, али радници на обали нису "
        "тако оптимистични као он."
    ),
    "sl": (
        "Župan je dejal, da bo nova cesta končana do konca leta, a delavci na obali niso tako "
        "optimistični kot on. Po njihovem mnenju bo to trajalo dlje, ki pa še ni vse."
    ),
    "mk": (
        "Градоначалникот рече дека новиот пат ќе биде готов до крајот на годината, но работниците не се "
        "толку оптимисти како него."
    ),
    "et": (
        "Linnapea ütles, et uus tee saab valmis aasta lõpuks, aga töölised rannas ei ole nii "
        "optimistlikud kui tema. Nende sõnul võtab see kauem aega ja see on ka kallis."
    ),
    "lv": (
        "Mērs teica, ka jaunais ceļš būs gatavs līdz gada beigām, bet strādnieki krastā nav tik "
        "optimistiski kā viņš. Pēc viņu domām, tas prasīs ilgāku laiku un arī naudu."
    ),
    "ca": (
        "L'alcalde va dir que la nova carretera estarà acabada abans de final d'any, però els "
        "treballadors de la costa no són tan optimistes com ell. També és més cara amb aquest preu."
    ),
    "gl": (
        "O alcalde dixo que a nova estrada estará rematada antes de fin de ano, pero os traballadores da "
        "costa non son tan optimistas coma el. Tamén é máis cara, cunha ponte pola ría."
    ),
    "eu": (
        "Alkateak esan du errepide berria urte amaierarako bukatuta egongo dela, baina kostaldeko "
        "langileak ez dira hura bezain baikorrak. Gehiago behar dute eta ez du denborarik izan."
    ),
    "sq": (
        "Kryetari tha se rruga e re do të jetë gati deri në fund të vitit, por punëtorët në bregdet nuk "
        "janë aq optimistë sa ai. Sipas tyre, kjo do të zgjasë më shumë dhe është një problem."
    ),
    "sw": (
        "Meya alisema kuwa barabara mpya itakamilika kabla ya mwisho wa mwaka, lakini wafanyakazi wa "
        "pwani hawana matumaini kama yake. Watu wa mji huo pia wamesema katika mkutano."
    ),
    "af": (
        "Die burgemeester het gesê dat die nuwe pad voor die einde van die jaar klaar sal wees, maar die "
        "werkers aan die kus is nie so optimisties soos hy nie. Hulle sê dit sal langer duur."
    ),
    "az": (
        "Mer deyib ki, yeni yol ilin sonuna qədər hazır olacaq, lakin sahildə işləyənlər onun qədər "
        "nikbin deyil. Bu, çox pul üçün bir problem olub və daha sonra edilib."
    ),
    "be": (
        "Мэр сказаў, што новая дарога будзе гатовая да канца года, але рабочыя на беразе не такія "
        "аптымісты, як ён. Гэта таксама дорага."
    ),
    "kk": (
        "Әкім жаңа жол жыл соңына дейін дайын болады деп айтты, бірақ жағалаудағы жұмысшылар ол сияқты "
        "емес. Бұл үшін және осы жылы көп ақша керек екен."
    ),
    "mn": (
        "Хотын дарга шинэ зам оны сүүлд бэлэн болно гэж хэлсэн боловч эрэг дээр ажиллаж байгаа хүмүүс "
        "тийм их найдаагүй байна. Энэ бол олон хүн."
    ),
    "cy": (
        "Dywedodd y maer y bydd y ffordd newydd wedi ei gorffen erbyn diwedd y flwyddyn, ond nid yw "
        "gweithwyr yr arfordir mor hyderus. Mae hynny hefyd yn ddrud ac roedd oedi."
    ),
    "ga": (
        "Dúirt an méara go mbeidh an bóthar nua críochnaithe roimh dheireadh na bliana, ach níl na "
        "hoibrithe ar an gcósta chomh dóchasach leis. Tá sé níos daoire agus bhí moill ann."
    ),
    "fil": (
        "Sinabi ng alkalde na matatapos ang bagong daan bago matapos ang taon, pero hindi ganoon "
        "ka-optimistiko ang mga manggagawa sa baybayin. Ito ay mahal din para sa kanila."
    ),
    "zu": (
        "Imeya ithe umgwaqo omusha uzophela ngaphambi kokuphela konyaka, kodwa abasebenzi abakholwa "
        "ukuthi lokhu kuzokwenzeka. Abantu bathi kuzothatha isikhathi futhi kubiza kakhulu uma kunjalo."
    ),
    "ms": (
        "Datuk Bandar berkata jalan baharu itu akan siap sebelum akhir tahun, tetapi pekerja di pantai "
        "tidak begitu yakin. Beliau turut kata ia boleh mengambil masa lebih lama kerana kos daripada "
        "projek itu bagi mereka."
    ),
    "id": (
        "Wali kota mengatakan jalan baru itu akan selesai sebelum akhir tahun, tetapi para pekerja di "
        "pantai tidak begitu yakin. Menurut mereka, hal itu akan memakan waktu lebih lama karena biaya "
        "dari proyek yang ada."
    ),
    "cs": (
        "Starosta řekl, že nová silnice bude hotová do konce roku, ale dělníci u moře nejsou tak "
        "optimističtí jako on. Podle nich to bude trvat déle a také to bude dražší."
    ),
    "da": (
        "Borgmesteren sagde, at den nye vej vil være færdig inden årets udgang, men arbejderne på kysten "
        "er ikke så optimistiske som han."
    ),
    "no": (
        "Ordføreren sa at den nye veien vil være ferdig før årets slutt, men arbeiderne på kysten er "
        "ikke så optimistiske som han. Det er også dyrere etter vinteren."
    ),
    "tr": (
        "Belediye başkanı yeni yolun yıl sonuna kadar biteceğini söyledi ama kıyıda çalışanlar onun "
        "kadar iyimser değil. Bu iş için çok para ve daha uzun bir süre gerekiyor."
    ),
    "fi": (
        "Pormestari sanoi, että uusi tie on valmis vuoden loppuun mennessä, mutta rannikon työntekijät "
        "eivät ole yhtä toiveikkaita kuin hän. Se on myös kallis."
    ),
    "bg": (
        "Кметът каза, че новият път ще бъде готов до края на годината, но работниците на брега не са "
        "толкова оптимисти като него. Според тях това ще отнеме повече време."
    ),
    "uk": (
        "Мер сказав, що нова дорога буде готова до кінця року, але робітники на узбережжі не такі "
        "оптимісти, як він. За їхніми словами, це дорого."
    ),
    "ro": (
        "Primarul a spus că noul drum va fi gata până la sfârșitul anului, dar muncitorii de pe coastă "
        "nu sunt la fel de optimiști ca el. Este mai scump pentru oraș."
    ),
    "lt": (
        "Meras sakė, kad naujas kelias bus baigtas iki metų pabaigos, bet darbininkai pakrantėje nėra "
        "tokie optimistai kaip jis. Apie tai buvo kalbama ir po posėdžio."
    ),
    "hu": (
        "A polgármester azt mondta, hogy az új út az év végére elkészül, de a parti munkások nem olyan "
        "optimisták, mint ő. Szerintük ez még tovább tart."
    ),
}
"""The mayor said that the road would be finished by the end of the year, but the workers are not as hopeful as he."""


@pytest.mark.parametrize("code", TEXTS)
def test_guess(code):
    assert guess(TEXTS[code], load(None)) == code


@pytest.mark.parametrize("code", MORE)
def test_guess_of_a_language_and_those_like_it(code):
    assert guess(MORE[code], load(None)) == code


@pytest.mark.parametrize("text", ["", "12 345", "Xyzzy plugh frotz", "—"])
def test_what_shows_no_language_gets_none(text):
    assert extract(text).language is None


def test_what_the_caller_says_is_taken():
    assert extract(TEXTS["de"], language="fr").language == "fr"
    assert extract(TEXTS["de"], language="pt-BR").language == "pt"


def page(lang, text):
    return f'<html lang="{lang}"><body><p>{text}</p></body></html>'


def test_what_a_page_says_is_taken_where_its_words_do_not_say_otherwise():
    assert extract(page("de-AT", TEXTS["de"])).language == "de"
    assert extract(page("en", TEXTS["de"])).language == "de", "an English template around a German text"
    assert extract(page("xx-yy", "Xyzzy")).language == "xx"
    assert extract(page("", TEXTS["nl"])).language == "nl"
    assert extract(page("{{ lang }}", "Xyzzy")).language is None


@pytest.mark.parametrize(("said", "code"), [("nb", "no"), ("nn-NO", "no"), ("NO", "no"), ("en-GB", "en")])
def test_both_ways_to_write_norwegian_have_one_pack(said, code):
    assert extract("Kommunen åpner broen igjen på lørdag.", language=said).language == code


def test_a_page_in_a_language_that_nobody_knows_is_not_in_the_one_that_its_template_says():
    said = "Bardo velmi tirask oulen premotu, skaril wenda fo tirim laskendu borimal, hevra doskelin tumare."
    body = "".join(f"<p>{said} {number}</p>" for number in range(20))
    assert extract(f'<html lang="en"><body><h1>Bardo velmi</h1>{body}</body></html>').language is None
    names = "".join(f"<p>Ada Brindley, Peter Holm, Ana Lima, Merrow Bay {number}</p>" for number in range(60))
    assert extract(f'<html lang="en"><body><h1>Crews</h1>{names}</body></html>').language == "en"


def test_a_menu_longer_than_the_text_decides_nothing() -> None:
    """A page in one line begins with names of sections in no language at all."""
    menu = " ".join(f"Sektion{n} Kultur Sport Politik Ticker" for n in range(60))
    story = (
        "Der Rat hat am Montag über die Brücke entschieden, die seit dem Herbst nicht mehr befahren werden darf. "
        "Sie wird nun doch nicht abgerissen, weil ein Gutachten zeigt, dass sie noch viele Jahre halten kann. "
        "Die Kosten für den Umbau trägt zur Hälfte das Land, das dafür im Juni einen Antrag bekommen hat."
    )
    assert extract(f"{menu} {story}", kind="text").language == "de"
