#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <unicode/translit.h>

#include <memory>
#include <random>

namespace dutydesk {

/// A telling of one of the thirty matters of tests/data/reposts, or a text about something else.
struct Telling {
    int matter = -1; ///< -1: something else
    int site = 0;
    QString title;
    QString text;
};

/// Tellings made from our own texts by known changes, and other texts about like things; the same on every
/// machine. What is done to a telling, at random and together: other headline, reworded lead (its words
/// exchanged for others and an introduction put before it), shortened to 45–80 % (its end cut off, or every
/// so many sentences left out), written in Traditional characters, a site's boilerplate put around.
class RepostCorpus {
  public:
    explicit RepostCorpus(quint32 seed, const QString& mattersFile) : m_random(seed) {
        UErrorCode status = U_ZERO_ERROR;
        m_traditional.reset(
            icu::Transliterator::createInstance("Simplified-Traditional", UTRANS_FORWARD, status));
        QFile file(mattersFile);
        if (!file.open(QIODevice::ReadOnly)) return;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            if (!line.startsWith(u'#')) m_matters.append(line.split(u'|'));
    }

    [[nodiscard]] int matters() const { return static_cast<int>(m_matters.size()); }

    /// `others` texts with 3–20 tellings of each matter among them.
    QList<Telling> make(int others) {
        QList<Telling> all;
        for (int matter = 0; matter < matters(); ++matter)
            for (int n = 3 + below(18); n > 0; --n) all.append(telling(matter));
        for (int i = 0; i < others; ++i) all.append(other());
        std::shuffle(all.begin(), all.end(), m_random);
        return all;
    }

    Telling telling(int matter) {
        const QStringList& written = m_matters[matter];
        Telling made{matter, below(40), written[0], {}};
        QStringList sentences = sentencesOf(written[2]);
        if (below(2) == 0) made.title = written[1];
        if (below(5) < 2) sentences = shortened(sentences);
        if (below(2) == 0) sentences[0] = reworded(sentences[0]);
        made.text = around(made.site, sentences.join(QString()));
        if (below(4) == 0) {
            made.title = traditional(made.title);
            made.text = traditional(made.text);
        }
        return made;
    }

    Telling other() {
        Telling made{-1, below(40), {}, {}};
        QStringList sentences;
        for (int n = 5 + below(5); n > 0; --n) sentences.append(filled(pick(patterns())));
        made.title = filled(pick(headlines()));
        made.text = around(made.site, sentences.join(QString()));
        return made;
    }

  private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    const QString& pick(const QStringList& from) { return from[below(static_cast<int>(from.size()))]; }

    static QStringList sentencesOf(const QString& text) {
        QStringList sentences = text.split(u'。', Qt::SkipEmptyParts);
        for (QString& sentence : sentences) sentence += u'。';
        return sentences;
    }

    QStringList shortened(const QStringList& sentences) {
        const auto keep = std::max<qsizetype>(3, sentences.size() * (45 + below(36)) / 100);
        if (below(2) == 0) return sentences.first(keep);
        QStringList kept = sentences;
        while (kept.size() > keep) kept.removeAt(1 + below(static_cast<int>(kept.size()) - 1));
        return kept;
    }

    QString reworded(QString lead) {
        static const QList<std::pair<QString, QString>> words{
            {QStringLiteral("昨天"), QStringLiteral("日前")},
            {QStringLiteral("上个星期"), QStringLiteral("上周")},
            {QStringLiteral("家长"), QStringLiteral("学生家属")},
            {QStringLiteral("居民"), QStringLiteral("市民")},
            {QStringLiteral("住户"), QStringLiteral("业主")},
            {QStringLiteral("反映"), QStringLiteral("投诉说")},
            {QStringLiteral("一直"), QStringLiteral("始终")},
            {QStringLiteral("开始"), QStringLiteral("陆续")},
            {QStringLiteral("已经"), QStringLiteral("早就")},
            {QStringLiteral("今年"), QStringLiteral("本年度")},
            {QStringLiteral("连续"), QStringLiteral("接连")},
            {QStringLiteral("每天"), QStringLiteral("天天")}};
        for (const auto& [from, to] : words) lead.replace(from, to);
        static const QStringList introductions{
            QStringLiteral("本网热线接到多位读者来电，"), QStringLiteral("记者近日在走访中了解到，"),
            QStringLiteral("有网友在本地论坛发帖称，"), QStringLiteral("编者按：下面这件事请大家评评理。")};
        return pick(introductions) + lead;
    }

    [[nodiscard]] QString traditional(const QString& text) const {
        icu::UnicodeString made(reinterpret_cast<const char16_t*>(text.utf16()),
                                static_cast<int>(text.size()));
        m_traditional->transliterate(made);
        return QString::fromUtf16(made.getBuffer(), made.length());
    }

    /// What site puts around all it publishes.
    QString around(int site, const QString& text) {
        static const QStringList heads{
            QString(), QStringLiteral("首页 > 本地新闻 > 民生 字号：大 中 小 分享到："),
            QStringLiteral("【本地生活圈】关注我们，每天了解身边的新鲜事。\n"),
            QStringLiteral("您的位置：网站首页 要闻 正文 来源：本站综合 责任编辑：值班编辑\n")};
        static const QStringList feet{
            QString(),
            QStringLiteral(
                "\n版权声明：本文版权归原作者所有，转载请注明出处。如涉及作品内容和其他问题，请在三十日内与"
                "本网联系，我们将在第一时间处理。"),
            QStringLiteral(
                "\n上一篇：没有了 下一篇：查看更多 相关推荐 热门评论 发表评论请遵守网络文明公约，文明上网，"
                "理性发言。客服电话：4000000000"),
            QStringLiteral(
                "\n声明：以上内容仅代表作者个人观点，不代表本平台立场。扫描二维码下载客户端，新用户注册即送"
                "流量礼包，活动详情请咨询在线客服。"),
            QStringLiteral(
                "\n关于我们 联系方式 广告服务 网站地图 网上有害信息举报专区 增值电信业务经营许可证")};
        return heads[site % heads.size()] + text + feet[site % feet.size()];
    }

    QString filled(QString pattern) {
        for (qsizetype at = pattern.indexOf(u'{'); at >= 0; at = pattern.indexOf(u'{', at)) {
            const qsizetype end = pattern.indexOf(u'}', at);
            const QString value = slot(pattern.mid(at + 1, end - at - 1));
            pattern.replace(at, end - at + 1, value);
            at += value.size();
        }
        return pattern;
    }

    QString slot(const QString& name) {
        static const QStringList places = list(
            "清河二小 柳荫路北段 白桦镇 东湖花园 第三中学 梨园村 老城区 县医院 滨河公园 第五中学 南门菜市场 "
            "金穗小区 翠竹苑 "
            "石桥乡 市图书馆 文昌桥 星河幼儿园 县博物馆 火车站南广场 朝阳里小区 大学城 城隍庙 云台谷 "
            "芳草社区 双塘小学 "
            "解放街 帽儿胡同 南岗乡 学府路 客运站 新华书店 体育中心 果园新村 机床厂家属院 北关街道 青石巷");
        static const QStringList who = list("家长 居民 住户 商户 骑手 学生 老人 司机 摊主 业主 村民 游客 "
                                            "乘客 护士 老师 工人 志愿者 果农 读者 邻居");
        static const QStringList units = list("物业 校方 街道 镇政府 供水公司 燃气公司 公交公司 市场监管所 "
                                              "住建局 教育局 城管局 交警中队 生态环境局 "
                                              "民政办 热力公司 供电所 园林处 文旅局 社区居委会 交通运输局");
        static const QStringList matters = list("路灯不亮 垃圾没人清 停水 停电 电梯故障 下水道堵塞 噪声扰民 "
                                                "收费不透明 食堂饭菜凉 校车晚点 井盖松动 "
                                                "油烟扰民 停车难 退费慢 公示不全 积水 漏雨 暖气不热 水压低 "
                                                "信号差 占道经营 护栏倒了 标线看不清 花坛被占");
        static const QStringList deeds =
            list("上门查看 张贴公告 开协调会 更换配件 派人值守 送检取样 安装护栏 重新公示 临时改道 核减费用 "
                 "调阅监控 约谈负责人 "
                 "清理现场 增加班次 打印清单 补装路灯 登记造册 请第三方检测 开通热线 分批退款");
        static const QStringList when = list("昨天 上周末 本月初 前天晚上 今天早晨 星期三 国庆以后 "
                                             "开学第一周 最近几天 雨停之后 月底之前 两周之内 下周二 "
                                             "年底以前 三天之后 五个工作日内 节前 清晨六点");
        static const QStringList ways = list("打了热线 在群里留言 写了联名信 拍了照片 发了帖子 找到窗口 "
                                             "录了视频 贴了纸条 约了记者 在留言板提问");
        static const QStringList feel = list("希望尽快解决 觉得不合理 表示可以理解 担心再次发生 说已经习惯了 "
                                             "盼着有个说法 建议公开账目 要求书面答复 "
                                             "愿意出一点力 认为早该如此 打算继续观察 想知道原因");
        static const QStringList names = list("王 李 张 刘 陈 杨 赵 周 吴 徐 孙 朱 马 胡 郭 何 林 高 罗 郑");
        static const QStringList roles = list("师傅 女士 先生 阿姨 大爷 老师 同学 经理 主任 医生");
        if (name == u"place") return pick(places);
        if (name == u"who") return pick(who);
        if (name == u"unit") return pick(units);
        if (name == u"matter") return pick(matters);
        if (name == u"deed") return pick(deeds);
        if (name == u"when") return pick(when);
        if (name == u"way") return pick(ways);
        if (name == u"feel") return pick(feel);
        if (name == u"name") return pick(names) + pick(roles);
        return QString::number(2 + below(400));
    }

    static QStringList list(const char* words) {
        return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
    }

    static const QStringList& headlines() {
        static const QStringList all =
            list("{place}{matter}，{who}{feel} {who}反映{place}{matter} {place}{matter}，{unit}{deed} "
                 "{when}起{unit}{deed} {place}{n}户{who}遇到{matter} {unit}回应{place}{matter}");
        return all;
    }
    static const QStringList& patterns() {
        static const QStringList all = list(
            "{when}，{place}有{n}名{who}{way}，说的是{matter}。 {unit}{when}{deed}，{who}{feel}。 "
            "{name}说，{place}的{matter}不是头一回，{feel}。 记者在{place}看到，{matter}的地方有{n}处。 "
            "{unit}答复：{when}{deed}。 据{name}回忆，{when}曾经{deed}，后来又{matter}。 "
            "{who}代表{name}{way}，{feel}。 {unit}和{unit}商量以后决定{deed}，费用大约{n}元。 "
            "{place}的{name}与{place}的{name}意见不同，一个{feel}，一个{feel}。 "
            "住在{place}的{who}大多{feel}。 "
            "{n}份问卷里，{n}人{feel}。 {unit}承诺{when}{deed}并公布结果。 "
            "为了{matter}这件事，{name}跑了{n}趟{unit}。 "
            "{who}提出三点：{deed}、{deed}、{deed}。 {unit}负责人{name}到{place}向{who}说明情况。 "
            "有{who}担心{matter}，也有{who}{feel}。 到{when}为止，{place}还有{n}户{matter}。 "
            "{unit}查明，{matter}是因为{place}一侧{matter}。 {name}{way}以后，{unit}当天就{deed}。 "
            "{place}去年也出过{matter}，那次{unit}{deed}用了{n}天。 {when}下午，{who}在{place}门口{way}。 "
            "{unit}的说法是：先{deed}，再{deed}。 {name}把经过写下来，{feel}。 下一步，{unit}打算{deed}。");
        return all;
    }

    std::mt19937 m_random;
    std::unique_ptr<icu::Transliterator> m_traditional;
    QList<QStringList> m_matters;
};

} // namespace dutydesk
