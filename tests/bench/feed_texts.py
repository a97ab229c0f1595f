"""Made-up Chinese posts for measurements: words drawn with the frequencies of a language, not characters by lot.

A language's words are few and uneven (Zipf: the r-th commonest comes about 1/r as often), so its texts share most of
their character pairs; characters drawn evenly would share none, and every index of texts would look far worse than it
is on a duty day. The words below come first in rank, then made-up names of people and places as the long tail. A post
of 620 characters holds about 514 different pairs and 293 different characters (posts of Chinese sites: 437 and 276).
"""
import itertools
import random

COMMON = """的 了 是 在 我们 有 和 不 就 都 也 说 要 没有 到 这个 一个 人 去 会 还 对 他们 大家 今天 昨天 已经 现在 问题 孩子 学校
时候 希望 因为 但是 如果 可以 什么 怎么 为什么 一直 还是 以后 以前 之后 开始 知道 觉得 看到 听说 反映 投诉 回复 处理 解决 部门
居民 家长 老师 学生 医院 医生 食堂 午餐 晚饭 早餐 小区 物业 业主 楼道 电梯 停水 停电 燃气 暖气 漏水 噪音 施工 工地 夜里 凌晨 半夜
扰民 灰尘 道路 路灯 井盖 积水 下雨 大雨 台风 洪水 堤坝 河道 污水 异味 垃圾 清运 分类 环卫 工人 工资 拖欠 合同 公司 老板 平台 退款
押金 预付卡 健身房 培训班 学费 收费 发票 价格 涨价 超市 菜场 摊贩 城管 执法 交警 违停 停车 车位 充电 电动车 公交 地铁 站点 班次
司机 乘客 出租车 网约车 高铁 车站 航班 晚点 取消 旅客 景区 门票 游客 排队 拥挤 踩踏 演唱会 活动 志愿者 社区 街道 居委会 派出所 民警
报警 走失 老人 养老院 护工 护理 医保 报销 药店 药品 疫苗 接种 发热 门诊 腹痛 呕吐 腹泻 留样 检测 结果 公布 通报 情况 说明 调查 核实
谣言 辟谣 截图 视频 转发 评论 网友 热搜 话题 记者 采访 媒体 报道 领导 书记 主任 局长 窗口 办事 材料 证明 身份证 户口 社保 公积金
贷款 房产证 开发商 交房 延期 维权 业委会 选举 投票 公示 公告 通知 文件 政策 规定 标准 要求 申请 审批 备案 许可 执照 检查 整改 罚款
停业 关闭 开放 恢复 正常 运行 维修 更换 安装 改造 拆迁 补偿 安置 征地 农田 灌溉 收成 粮食 种子 化肥 养殖 鱼塘 死鱼 猪场 疫情 消毒
隔离 封闭 解封 物资 配送 快递 外卖 骑手 交通 事故 追尾 受伤 送医 抢救 无效 遇难 家属 情绪 稳定 善后 赔偿 责任 事故原因 初步 判断
消防 火灾 起火 浓烟 疏散 扑救 无人 伤亡 隐患 排查 安全 生产 爆炸 泄漏 化工厂 仓库 危险品 监管 督查 组长 小组 会议 强调 部署 落实
群众 意见 建议 满意 不满 质疑 担心 害怕 生气 感谢 表扬 点赞 及时 认真 负责 推诿 踢皮球 敷衍 多次 反复 至今 仍然 依旧 没人 管理 服务
热线 电话 打不通 留言 回电 工单 编号 承诺 期限 三天 一周 半个月 一年 多年 上午 下午 晚上 周末 节假日 春节 国庆 开学 放假 考试 成绩
录取 分数线 作弊 补课 减负 校车 校服 宿舍 空调 热水 洗澡 床位 霸凌 打架 体罚 心理 辅导 班主任 校长 教育局 卫健委 市监局 住建局
生态环境局 应急管理局 交通运输局 人社局 民政局 水务局 供电所 自来水公司 派人 现场 查看 测量 取样 化验 报告 合格 超标 指标 数据 平均
左右 大约 超过 不到 增加 减少 上升 下降 变化 影响 范围 附近 周边 对面 旁边 门口 楼下 楼上 地下室 车库 屋顶 外墙 脱落 开裂 沉降 鉴定
加固 方案 预算 资金 到位 招标 中标 工期 进度 缓慢 完工 验收 质量 保修 责任人 联系 方式 地址 时间 地点 经过 原因 目的 结论""".split()

LITTLE = 26  # so many of the words above are little ones, of which no two stand together

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN = "明华建国军平志伟东海强晓生光林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆磊民友裕河哲江超浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以建家致树炎德行时泰盛"
PLACES = "云溪石桥青竹白沙长岭双河金塘柳湾枫林清泉凤鸣东湖西坪南浦北岗龙泉松涛平安新华和顺永丰大营小洲红星杏花梅岭桃源荷塘麦田银杏紫薇月亮望江临港翠屏"
PLACE_KINDS = "镇 乡 村 街道 小区 社区 大桥 水库 中学 小学 医院 市场 公园 广场 路口 车站 工业园 花园 家园 码头".split()
STOPS = "，，，，。。。！？；、"


def vocabulary():
    """Words by rank, the commonest first."""
    tail = [a + b + c for a, b, c in itertools.product(SURNAMES, GIVEN, ["", "某"])]
    tail += [a + b + kind for (a, b), kind in itertools.product(zip(PLACES[::2], PLACES[1::2]), PLACE_KINDS)]
    tail += [s + g + h for s, g, h in zip(itertools.cycle(SURNAMES), GIVEN * 40, itertools.cycle(GIVEN[7:]))]
    random.Random(1).shuffle(tail)
    return list(dict.fromkeys(COMMON + tail))


def keywords(count, often=False):
    """Rules' words: half of them come in the posts, half never do. They are the rarest of the long tail, so that nearly
    every second post is flagged; `often`: from all of it, three flags a post."""
    tail = [word for word in vocabulary()[len(COMMON):] if len(word) > 2]
    half = count // 2
    there = tail[:: len(tail) // half][:half] if often else tail[-half:]
    return (there + [word[::-1] + "案" for word in there])[:count]


class Texts:
    """Endless posts of so many Han characters; the same seed gives the same posts."""

    def __init__(self, seed, han, even=False):
        self._random = random.Random(seed)
        self._han = han
        words = vocabulary()
        self._words = words
        weights = [1 / (rank + 2.5) ** 1.2 for rank in range(len(words))]
        self._weights = list(itertools.accumulate(weights))
        self._content_weights = list(itertools.accumulate(weights[LITTLE:]))
        self._little = set(words[:LITTLE])
        # The worst that can be made: 3,500 characters as often as each other, so that hardly a pair comes twice.
        self._characters = [chr(c) for c in range(0x4E00, 0x4E00 + 3500)] if even else None

    def post(self):
        parts, left = [], self._han
        draw = self._random
        if self._characters:
            return "".join(draw.choices(self._characters, k=left))
        after_little_word = iter(draw.choices(self._words[LITTLE:], cum_weights=self._content_weights, k=left))
        little = False
        for word in draw.choices(self._words, cum_weights=self._weights, k=left):
            if little:
                word = next(after_little_word)
            little = word in self._little
            parts.append(word[:left])
            left -= len(word)
            if left <= 0:
                return "".join(parts) + "。"
            if draw.random() < 0.14:
                parts.append(draw.choice(STOPS))
        return "".join(parts)
