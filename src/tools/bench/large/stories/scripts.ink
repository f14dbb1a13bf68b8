// Lines of many scripts and both directions, for the check of layouts: no story.
# title: דלת פתוחה — باب مفتوح (Two Doors)
# breach: none
# responsible: سارة
# hurt: דוד
# minutes: 1
# ages: 12+
# content: لا شيء.
# summary: مفتاح واحد، وبابان، وشخصان لا يتكلمان. (One key, two doors.)
في المساء، على الدرج: كان الضوء مطفأ (منذ ثلاثة أيام)! # scene: stairwell
Rosa: قالت لي سارة: «لا تفتح الباب»... ثم ضحكت!
Rosa: שלום, מה שלומך? (אני בסדר.)
晚上，楼道里没有灯。她说：“钥匙在我这里。”
Rosa: कल रात दरवाज़ा खुला था, और किसी ने कुछ नहीं कहा। क्षत्रिय, श्रृंखला, ऊँचाई।
Rosa: เมื่อคืนประตูเปิดอยู่ ไม่มีใครพูดอะไรเลย ปู่ ญี่ปุ่น กู้ น้ำ
Ben: أين المفتاح؟ # via: phone
Ben: בדרך... # via: phone
* [لم أقل شيئًا، وهذا خطئي! # as: سارة # move: plain # id: ar]
    Rosa: لم أقل شيئًا!
* [אני מצטער, זו אשמתי... # as: سارة # move: plain # id: he]
    Rosa: אני מצטער.
* [对不起，是我的错。 # as: سارة # move: plain # id: zh]
    Rosa: 对不起。
-
* [نعم. # as: דוד # move: plain # id: yes]
* [לא! # as: דוד # move: plain # id: no]
-
انتهى. # ending: e # ending-title: باب (Door) مفتوح!
-> END
