// Generated from apps/api/openapi.json by scripts/api-contract.mjs. Do not edit.

export interface paths {
    "/api/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部品类 */
        get: operations["listCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下一级行政区划 */
        get: operations["listDivisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查品牌 */
        get: operations["listBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看一个品牌和它的官方服务电话 */
        get: operations["getBrand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查授权网点
         * @description 一句话搜索、按品牌品类地区筛选、由近到远；几种条件同时给时都要满足。
         */
        get: operations["listOutlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 看一个网点 */
        get: operations["getOutlet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phone-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验号码
         * @description 官方登记、监管部门已发布警示、未在名录中，三种结论。未在名录中不等于假。
         */
        get: operations["checkPhone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/phone-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验几个号码
         * @description 短信、网页里找出来的号码一次核验。原文不要发来：号码在手机上找。
         */
        get: operations["checkPhones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/certificates/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验网点证书
         * @description 扫证书上的码得到的编码。没有发过的、写得不对的编码也是 200，结论为 unknown。
         */
        get: operations["checkCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/number-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 正在生效的号码警示 */
        get: operations["listNumberWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consumer-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用微信登录 */
        post: operations["createConsumerSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consumer-sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 退出登录；已经过期的也算退出 */
        delete: operations["deleteCurrentConsumerSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consumers/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 删除我的账号：结束全部登录，删除微信标识 */
        delete: operations["deleteMe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出我的数据：保存着的全部，原样给出 */
        get: operations["getMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-data/deletion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除我的数据：能删的马上删，监管部门依法要留的说明为什么留
         * @description 和 DELETE /consumers/me 做的是同一件事，多了说明。再发一次得到 401：已经没有这个人了。
         */
        post: operations["deleteMyData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outlet-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反映名录里一个网点的信息有误
         * @description 不用登录，不要个人信息；登录了的，可以在处理以后得到一次通知。回复时已经存好；同一个 Idempotency-Key 重发，得到同样的回复。
         */
        post: operations["reportWrongEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个案件的全部文书 */
        get: operations["listCaseDocuments"];
        put?: never;
        /**
         * 出具一份文书
         * @description 内容从此固定，并取得文号。受理、不予受理等文书，办理时自动出具；这里用来出具登记表，或者作废以后重新出具。
         */
        post: operations["issueCaseDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/documents/{documentId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 作废一份文书
         * @description 文号保留，不再给别的文书用。
         */
        post: operations["voidCaseDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/documents/{documentId}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的打印页 */
        get: operations["printCaseDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/documents/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的 .docx 文件 */
        get: operations["downloadCaseDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/document-drafts/{form}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文书草稿的打印页
         * @description 按案件现在的情况填写，没有文号；还不知道的地方空着。
         */
        get: operations["previewCaseDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/document-drafts/{form}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书草稿的 .docx 文件 */
        get: operations["downloadCaseDocumentDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/case-filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记电话、来信、窗口和12315平台来的投诉举报
         * @description 归哪个单位管按规定定，不看是谁登记的；几个单位都有权管的，归先收到的。期限从收到的第二天起算，适用收到那天的规定。登记表（文书一、二）登记以后可以出具。
         */
        post: operations["registerCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/case-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 正在登记的这件，是不是已经有了
         * @description 什么也不改。电话是个人信息，所以不写在地址里。只在您看得到的案件里找；举报人对您保密的举报，不按电话找。查过留有记录。
         */
        post: operations["findDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可能和这个案件重复的案件
         * @description 只在您看得到的案件里找；举报人对您保密的举报，不按电话找。查过留有记录。
         */
        get: operations["listCaseDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 这个人和这个商家以前来过几次
         * @description 只有次数，没有是哪些案件；按电话认人，按网点、电话和名称认商家。查过留有记录。
         */
        get: operations["readCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传一张照片或一个文件，随后跟着投诉、举报或补充材料一起提交
         * @description 照片（JPG、PNG、WebP）重新编码后保存，不留拍摄地点等信息；PDF 原样保存。一个文件最多 10 MB，一份草稿最多 9 个。7 天没有提交就删除。同一份草稿里重发同一个文件，得到同一个编号。
         */
        post: operations["uploadCaseFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 去掉一个还没有提交的文件 */
        delete: operations["deleteCaseFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交投诉、举报，或两样一起
         * @description 不用登录；没有登录的，得到一个查询码。投诉和举报一起提交，成为两个互相关联的案件，各自计算期限。回复时已经存好；同一个 Idempotency-Key 重发，得到同样的回复。
         */
        post: operations["fileCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-routings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交以前，看看由哪个单位接收、为什么、最晚哪天答复
         * @description 不用登录，什么也不保存。投诉看对方在哪里，举报看事情发生在哪里；从来不看消费者住在哪里。
         */
        post: operations["previewCaseRouting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 用收件编号和查询码查看一次提交的案件
         * @description 两小时有效，只能看这一次提交的案件。编号不存在和查询码不对，回答是一样的。
         */
        post: operations["createCaseSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件列表，一页 50 件
         * @description 只有本单位和下级单位的案件。人的姓名和电话只显示一部分；举报人只有承办人和所在单位的督办能看。
         */
        get: operations["listStaffCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/case-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 案件列表，可以按投诉人或举报人的电话找
         * @description 和案件列表一样，什么也不改。按电话找，会留下操作记录；不能看的举报人，也找不到。
         */
        post: operations["searchStaffCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/case-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 每个列表有多少件 */
        get: operations["countStaffCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个案件的全部情况
         * @description 每看一次留一条操作记录。案件所在单位的承办或督办第一次打开，就算已经打开；上级看，不算。能做什么，另有接口。
         */
        get: operations["getStaffCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 案件的一个文件
         * @description 每看一次留一条操作记录。
         */
        get: operations["getStaffCaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 看投诉人或举报人的全名、电话和地址
         * @description 每看一次，记下谁、为什么。举报人只有承办人和案件所在单位的督办可以看。
         */
        post: operations["revealPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的投诉举报，新的在前
         * @description 登录的人看自己的；用查询码进来的，看那一次提交的。
         */
        get: operations["listMyCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的一个案件：经过、期限、下一步、能做什么 */
        get: operations["getMyCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-cases/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充材料、撤回、申请重新办理、评价
         * @description 现在能做哪几样，看案件的 acts。登录的人和用查询码进来的人都可以。同一个 Idempotency-Key 重发，得到同样的回复。
         */
        post: operations["actOnMyCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 现在可以对这个案件做什么
         * @description 每一步附有可以选的理由、日期、去处和文字样例，用来画表单。
         */
        get: operations["listNextActs"];
        put?: never;
        /**
         * 办理一步
         * @description 状态、期限、去处、文书和给投诉人或举报人的消息一起改变，要么全部成功，要么什么也没有变。同一个 Idempotency-Key 重发，得到同样的回复。
         */
        post: operations["actOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 关于我的案件的消息，新的在前 */
        get: operations["listMyMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把消息标为读过；重复标没有关系 */
        post: operations["readMyMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-cases/{id}/notice-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意用微信通知这个案件的进展，每种一次
         * @description 微信里每同意一次，只能通知一次；没有用掉的，最多记三次。
         */
        post: operations["agreeToCaseNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 辖区里群众遇到的可疑号码
         * @description 次数只供参考，不能据此发布警示：同一个人同一天同一号码只算一次，程序重启或出错时会少算，没有说在哪里的核验只有省局看得到。
         */
        get: operations["listNumberSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 请品牌协助解决这件投诉的经过，和现在能不能请 */
        get: operations["listCaseHelpRequests"];
        put?: never;
        /**
         * 请品牌的总代理协助解决；只有投诉，只告诉这里写的
         * @description 总代理看不到案件、收件编号和投诉人。写的话里有电话、身份证号码或者投诉人的姓名、地址的，不能提交。
         */
        post: operations["askBrandForHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/cases/{caseId}/help-requests/{requestId}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不用品牌协助了 */
        post: operations["takeBackHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/help-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 监管局请本单位协助解决的投诉
         * @description 只有请本单位的；没有消费者的信息。等待答复的按日期排，其余新的在前。
         */
        get: operations["listAgentHelpRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/help-requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出办法，或者说明为什么不能；答复以后不能改 */
        post: operations["answerHelpRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/supervision-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可疑号码有哪些事等着办，各多少件 */
        get: operations["countSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 号码警示的办理，一页 50 件
         * @description 没有发布的只有本单位和下级单位的；发布过的，每个局都看得到。
         */
        get: operations["listNumberWarningCases"];
        put?: never;
        /**
         * 开始准备一件号码警示
         * @description 只有号码必须写，其余可以慢慢补；提请批准以前都不算数。
         */
        post: operations["createNumberWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-warnings/{warningId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件号码警示的全部情况 */
        get: operations["getNumberWarningCase"];
        /** 改警示的内容和号码使用人的答复；没有写的算空 */
        put: operations["editNumberWarning"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-warnings/{warningId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放进一份证据
         * @description 文件先用 uploadCaseFile 上传。signal 由系统统计，不用填数。
         */
        post: operations["addWarningEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-warnings/{warningId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记下约谈、提醒或者通报 */
        post: operations["addWarningMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-warnings/{warningId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提请、退回、批准发布、复核后继续、撤回，或者不予警示
         * @description 批准和继续要由没有提请、也不是最后改内容的督办来做；撤回一个督办就可以。发布和撤回，群众两秒以内就查得到。
         */
        post: operations["decideNumberWarning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-warnings/{warningId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 证据或者总代理答复里的一个文件
         * @description 每看一次留一条操作记录。
         */
        get: operations["getWarningFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/exports/number-warnings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 把一个号码警示的列表导出成表格：和列表一样筛选，没有证据和号码使用人的说法
         * @description 最多 20000 件。每次导出都记入操作记录。
         */
        get: operations["exportNumberWarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问过总代理的号码，一页 50 条
         * @description 本单位和下级单位问的。等待答复的和逾期的按日期排，其余新的在前。
         */
        get: operations["listNumberQuestions"];
        put?: never;
        /**
         * 问品牌的总代理：这个号码是不是你们的
         * @description 总代理只看到号码、品牌、哪个局问的、哪天以前答复和写给它的话；看不到案件，也看不到是谁说的。
         */
        post: operations["askAboutNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-questions/{questionId}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不用答复了；只有问的那个单位 */
        post: operations["takeBackNumberQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/number-questions/{questionId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 答复里的一个文件
         * @description 每看一次留一条操作记录。
         */
        get: operations["getNumberQuestionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/number-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 监管局问本单位：这个号码是不是你们的
         * @description 只有问本单位的。等待答复的按日期排，其余新的在前。
         */
        get: operations["listAgentNumberQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/number-questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复；答复以后不能改
         * @description 文件先用 uploadCaseFile 上传。
         */
        post: operations["answerNumberQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 提醒我的
         * @description 只有自己的，而且案件还在自己的辖区里；调走以后就没有了。
         */
        get: operations["listStaffReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/reminders/{reminderId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 这条提醒看过了；重复标没有关系 */
        post: operations["markStaffReminderSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/message-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可以请人订阅的消息模板 */
        get: operations["listMessageTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 监管人员登录
         * @description 会话在 Cookie 里，网页脚本读不到；已有的会话作废，换一个新的。
         */
        post: operations["createStaffSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff-sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁，在哪个单位，什么岗位 */
        get: operations["getCurrentStaffSession"];
        put?: never;
        post?: never;
        /** 退出登录；已经过期的也算退出 */
        delete: operations["deleteCurrentStaffSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 总代理登录
         * @description 会话在 Cookie 里，网页脚本读不到；已有的会话作废，换一个新的。
         */
        post: operations["createAgentSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁，是哪个总代理的，什么岗位 */
        get: operations["getCurrentAgentSession"];
        put?: never;
        post?: never;
        /** 退出登录；已经过期的也算退出 */
        delete: operations["deleteCurrentAgentSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改密码；其他电脑上的登录全部作废 */
        put: operations["changeMyPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 绑定动态口令，或换一部手机：取密钥
         * @description 确认以前不起作用，原来的手机照常能用。
         */
        post: operations["beginMySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用手机上的第一个动态口令确认；其他电脑上的登录全部作废 */
        post: operations["confirmMySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改密码；其他电脑上的登录全部作废 */
        put: operations["changeMyAgentPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 绑定动态口令，或换一部手机：取密钥
         * @description 确认以前不起作用，原来的手机照常能用。
         */
        post: operations["beginMyAgentSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用手机上的第一个动态口令确认；其他电脑上的登录全部作废 */
        post: operations["confirmMyAgentSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打开邀请：给谁的，什么单位和岗位 */
        get: operations["getInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/current/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 接受邀请：设密码，邀请就用掉了；随后照常登录 */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位和下级的人员账号，按登录名 */
        get: operations["listStaffAccounts"];
        put?: never;
        /**
         * 新增人员：得到一个邀请链接，由本人打开设密码
         * @description 只能给本单位和下级单位的人；省级单位的账号只有省级管理员能给。同一个 Idempotency-Key 重发不会多出账号，得到新的链接，旧的作废。
         */
        post: operations["inviteStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个人员账号 */
        get: operations["getStaffAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改岗位；不再承办的，手里的案件回到单位 */
        put: operations["changeStaffRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts/{accountId}/bureau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 调到另一个单位：登录马上作废，手里的案件留在原单位
         * @description 两个单位都要归您管理。
         */
        put: operations["transferStaff"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts/{accountId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新邀请：链接丢了或过期，或者忘了密码
         * @description 原来的密码和登录马上作废，直到本人用新链接设好密码。动态口令照旧。
         */
        post: operations["renewStaffInvitation"];
        /** 收回还没有接受的邀请；账号停用 */
        delete: operations["revokeStaffInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts/{accountId}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用：登录马上作废，手里的案件回到单位 */
        post: operations["disableStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts/{accountId}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新启用：得到一个新的邀请链接，原来的密码不再有效 */
        post: operations["enableStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts/{accountId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 手机和恢复码都丢了：去掉动态口令，下次登录重新绑定
         * @description 登录马上作废。请先确认真的是本人。
         */
        delete: operations["resetStaffSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/general-agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名录里的总代理，给它们开账号时选 */
        get: operations["listGeneralAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 总代理的账号，按登录名；只有省级管理员 */
        get: operations["listAgentAccounts"];
        put?: never;
        /**
         * 给总代理的人开账号：得到一个邀请链接；只有省级管理员
         * @description 总代理的管理员可以再邀请本单位的其他人。
         */
        post: operations["inviteAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-accounts/{accountId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新邀请：链接丢了或过期，或者忘了密码；原来的密码和登录马上作废 */
        post: operations["renewAgentInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-accounts/{accountId}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用：登录马上作废 */
        post: operations["disableAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-accounts/{accountId}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新启用：得到一个新的邀请链接 */
        post: operations["enableAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-accounts/{accountId}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 手机和恢复码都丢了：去掉动态口令 */
        delete: operations["resetAgentSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位的账号，按登录名 */
        get: operations["listColleagues"];
        put?: never;
        /** 邀请本单位的人：得到一个邀请链接 */
        post: operations["inviteColleague"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/accounts/{accountId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改岗位 */
        put: operations["changeColleagueRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/accounts/{accountId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新邀请：链接丢了或过期，或者忘了密码；原来的密码和登录马上作废 */
        post: operations["renewColleagueInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/accounts/{accountId}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用：登录马上作废 */
        post: operations["disableColleague"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/accounts/{accountId}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新启用：得到一个新的邀请链接 */
        post: operations["enableColleague"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/outlets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己品牌的网点，一页 50 个 */
        get: operations["listOwnOutlets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有多少网点要确认 */
        get: operations["countFreshness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/outlet-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认这些网点的信息仍然正确：要么全部，要么一个也不
         * @description 再确认一次没有坏处。
         */
        post: operations["confirmOutlets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/outlets/{outletId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个网点的全部情况 */
        get: operations["getOwnOutlet"];
        /**
         * 改一个网点：电话等审核，其他的马上生效
         * @description 改过就算确认过。被别人改过、或者还有其他总代理的有效授权时，不保存并说明。
         */
        put: operations["editOwnOutlet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/outlets/{outletId}/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停掉一个网点：自己品牌的授权撤销 */
        post: operations["expireOwnOutlet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/outlets/{outletId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复停掉的网点 */
        post: operations["restoreOwnOutlet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/outlets/{outletId}/certificate-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 网点证书的打印页；还没有证书的，发一张
         * @description 已经有的，再印同一张。今天没有有效授权的不发。
         */
        post: operations["printOwnCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/service-phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己品牌的服务电话，和申请过的 */
        get: operations["listOwnServicePhones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/service-phone-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请公布一个服务电话，或者改一个；审核通过以后才是官方号码
         * @description 同一个号码再申请，代替前一次还没有审核的。
         */
        post: operations["proposeServicePhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/phone-proposals/{reviewId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回还没有审核的申请 */
        post: operations["withdrawPhoneProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/service-phones/{servicePhoneId}/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用一个服务电话：不用审核 */
        post: operations["expireServicePhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/service-phone-confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认这些服务电话仍然在用：要么全部，要么一个也不 */
        post: operations["confirmServicePhones"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/phone-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 总代理申请公布的号码，一页 50 条 */
        get: operations["listPhoneReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/phone-reviews/{reviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条号码申请 */
        get: operations["getPhoneReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/phone-reviews/{reviewId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 通过：号码从此是官方的，两秒内查得到 */
        post: operations["approvePhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/phone-reviews/{reviewId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回，写明为什么 */
        post: operations["returnPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 品牌总代理申请账号：单位、联系人、品牌和授权书
         * @description 不用登录。凭查询码看进展；同一个 Idempotency-Key 重发，得到同样的回复。
         */
        post: operations["applyAsAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent-applications/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 凭查询码看申请的进展 */
        get: operations["trackAgentApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 总代理的申请，一页 50 份 */
        get: operations["listAgentApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一份申请，有联系人的姓名和电话
         * @description 每看一次留一条操作记录。
         */
        get: operations["getAgentApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-applications/{applicationId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请里授权书的一个文件 */
        get: operations["getApplicationFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-applications/{applicationId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通过：登记总代理和品牌授权，并邀请它的第一位管理员
         * @description 邀请链接只在回复里给出一次。通过过的，再通过会被拒绝；链接丢了，可以重发。
         */
        post: operations["approveAgentApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-applications/{applicationId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回，写明为什么；申请人凭查询码看得到 */
        post: operations["returnAgentApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agent-applications/{applicationId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 邀请链接丢了，还没有人接受：重新给一个，原来的作废 */
        post: operations["resendApplicationInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 消费者反映自己品牌的网点信息有误，没有答复的，一个网点一行
         * @description 没有反映的人的任何信息。
         */
        get: operations["listOwnCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/corrections/{outletId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复一个网点的全部反映；信息也算确认过 */
        post: operations["answerOwnCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 消费者反映网点信息有误，总代理还没有答复的 */
        get: operations["listLateCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/corrections/{outletId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 替总代理答复一个网点的全部反映 */
        post: operations["answerCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己审核的总代理，它们的品牌和账号数，一页 50 家 */
        get: operations["listSeenAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agents/{generalAgentId}/reviewing-bureau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 交给哪个局审核；只有省局能定 */
        put: operations["giveAgentToBureau"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/agents/{generalAgentId}/brands/{brandId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 终止原有登记的品牌授权，马上生效；有授权书的，请终止授权书 */
        post: operations["endBrandRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/brand-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 总代理交来的授权书，一页 50 份，先交的在前 */
        get: operations["listBrandLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/brand-letters/{letterId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 授权书的一个文件 */
        get: operations["getLetterFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/brand-letters/{letterId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 通过：日期以授权书上写的为准；过了最后一天自动失效 */
        post: operations["approveBrandLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/brand-letters/{letterId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回，写明为什么 */
        post: operations["returnBrandLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/brand-letters/{letterId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前终止一份有效的授权书，马上生效 */
        post: operations["endBrandLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传授权书的一页照片或一个 PDF，随后跟着申请或授权书一起提交
         * @description 照片重新编码后保存，PDF 原样保存；一个文件最多 10 MB，一份最多 9 个，7 天没有提交就删除。
         */
        post: operations["uploadLetterFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/letter-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 去掉一个还没有提交的文件 */
        delete: operations["deleteLetterFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 自己的品牌和授权书；授权都到期了也能看 */
        get: operations["listOwnBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/brand-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交一份新的授权书，等审核；授权都到期了也能交
         * @description 没有审核以前，原来的授权照旧。
         */
        post: operations["sendBrandLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/brand-letters/{letterId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 授权书的一个文件 */
        get: operations["getOwnLetterFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位和下级做过什么，新的在前
         * @description 只有编号和代码，没有个人信息。
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检查最近的操作记录有没有被改过、删过、添过、调换过；只有省级 */
        get: operations["checkAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/exports/audit.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 把操作记录导出成表格，和列表一样筛选；导出也记入操作记录 */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/exports/accounts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 把人员账号导出成表格，和列表一样筛选；没有链接，没有任何能用来登录的内容
         * @description 最多 20000 人。每次导出都记入操作记录。
         */
        get: operations["exportAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 本单位和下级的统计：趋势、多久受理、逾期率、品类、违法行为、品牌、各地
         * @description 数的是现在在本单位和下级的案件；每个数都带着列出这些案件的查询。
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/exports/cases.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 把一个案件列表导出成表格：和列表一样筛选，人的姓名电话只显示一部分
         * @description 最多 20000 件。第一张表说明谁、什么时候、按什么导出；每次导出都记入操作记录。
         */
        get: operations["exportCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/exports/overview.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 把统计导出成表格；只有数字 */
        get: operations["exportOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/exports/number-signals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 把可疑号码的统计导出成表格 */
        get: operations["exportNumberSignals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bureaus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位和直接的下级：有没有人、有多少人、怎么联系 */
        get: operations["getOwnBureau"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bureau-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按名称找本单位和下级里的一个单位 */
        get: operations["searchBureaus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bureaus/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下级的一个单位，和它直接的下级 */
        get: operations["getBureau"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一年里哪些天是工作日：案件的期限按它计算 */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本系统按哪些规定和字典办事 */
        get: operations["listReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/reference/{bookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份规定或字典的内容、依据和把握 */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 谁能看什么、做什么 */
        get: operations["listRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/accounts/{accountId}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个人员账号能看什么、做什么 */
        get: operations["getAccountRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bureaus/{code}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 改一个单位告诉群众的联系方式；改过的都留着
         * @description 本单位和下级的。和现在一样的，什么也不改；空着的不告诉群众。
         */
        put: operations["changeBureauContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/bureaus/{code}/contact-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位的联系方式，谁在什么时候改过什么 */
        get: operations["listBureauContactChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名单模板，带着县区、品牌、品类的下拉 */
        get: operations["downloadListTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上传过的名单，新的在前，一页 20 份 */
        get: operations["listListUploads"];
        put?: never;
        /**
         * 上传一份名单，开始一份草稿
         * @description 马上返回；读文件、检查和比较在后台进行，进度看名单的 stage。
         */
        post: operations["beginListUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份名单：状态、进度、工作表和列、各种问题有多少 */
        get: operations["getListUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 换成另一个文件：同一份草稿的新一版
         * @description 在页面上改过的格子不再保留，以新文件为准。
         */
        put: operations["replaceListFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 指定工作表、表头和每一列是什么
         * @description 记住，下次同样表头的名单自动照办。一列都不指定，是只指出表头在哪里，每一列由系统重新认。
         */
        put: operations["mapListColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/faulty-workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同样的表格，有问题的格子涂了颜色、加了批注
         * @description 改好以后可以再上传，作为同一份草稿的新一版。
         */
        get: operations["downloadFaultyWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认声明；以后又改过的，要再确认一次 */
        post: operations["attestList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交审核，以后不能再改
         * @description 还有错误的行、没有选择的网点，或者没有声明，都不能提交。名录在比较以后变了、差异不同了，返回 registry-moved，请看过新的差异再提交。
         */
        post: operations["submitList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回提交，可以再改 */
        post: operations["withdrawList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废，不再提交 */
        post: operations["discardList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把这一批改过的东西改回去
         * @description 之后又被改过的，拒绝并点名。
         */
        post: operations["rollBackList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名单的行和每一格的问题，一页 100 行 */
        get: operations["listUploadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/rows/{rowNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 改一行，或者不提交这一行
         * @description 马上单独检查这一行；重复、冲突等要看整份名单的，随后在后台检查。重复发送同样的内容没有害处。
         */
        put: operations["mendUploadRow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/rows/fixes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把一列里写得一样的格子一起改掉 */
        post: operations["mendUploadRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/rows/fixes/{bulkFixId}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销一次“都改”
         * @description 只改回现在还写着改成的内容的行；后来又改过的不动，答复里列出。再撤销一次什么也不做。
         */
        post: operations["undoBulkFix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/rows/leaving-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 筛选出来的行都不提交，或者又都要提交
         * @description 例如 severity=error：有错的行都不提交。
         */
        post: operations["leaveOutUploadRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与名录的差异，逐项，一页 50 个网点 */
        get: operations["listUploadChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 电话或地址已经是别人登记的，一页 50 处
         * @description 只有对方公开的内容。冲突不妨碍提交，由监管部门判断。
         */
        get: operations["listUploadConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 名单没有写到的网点：保留、到期还是撤销 */
        put: operations["chooseForMissing"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 名单写到了、却没有写全现有授权的网点：保留还是撤销没有写的 */
        put: operations["chooseForLosses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 分不清的行是名录里的哪个网点，或者是新网点 */
        put: operations["decideMatch"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/list-uploads/{uploadId}/waiting-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 别人等待审核的名单也写了的电话 */
        get: operations["listWaitingClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agent/claimed-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本单位登记的号码里，别人等待审核的名单也写了的 */
        get: operations["listClaimedNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 等着审核的名单，先提交的在前，一页 20 份 */
        get: operations["listListReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份名单：谁交的、差异有多少、冲突有多少、经过 */
        get: operations["getListReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与名录的差异，逐项，一页 50 个网点 */
        get: operations["listReviewChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}/waiting-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 别的总代理等待审核的名单也写了的电话，是谁的名单 */
        get: operations["listReviewedClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 电话或地址已经是别人登记的，一页 50 处 */
        get: operations["listReviewConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 名单的行，带着提醒，一页 100 行 */
        get: operations["listReviewRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}/sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 从差异里随机抽几个网点
         * @description 同一份名单谁抽都一样，抽得多的包括抽得少的；提交以前谁也不知道会抽到哪些。
         */
        get: operations["sampleListReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发布：使差异生效，全部或者全不
         * @description 名录变了、差异和看到的不一样，返回 registry-moved，什么都没有改，请看过新的差异再决定。
         */
        post: operations["publishList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回总代理修改，说明理由 */
        post: operations["returnList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/list-reviews/{uploadId}/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回滚：把这一批改过的东西改回去
         * @description 之后又被改过的，拒绝并点名。
         */
        post: operations["rollBackReviewedList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进程还在 */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 能够回答查询 */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 演示账号和可以试的事；正式环境没有 */
        get: operations["getDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FieldProblemReply: {
            /**
             * @description 哪个参数。
             * @example lat
             */
            field: string;
            /**
             * @description 稳定的错误代码，供程序判断。
             * @example out-of-range
             */
            code: string;
            /** @description 哪里不对，一句话。 */
            detail: string;
        };
        ProblemReply: {
            /**
             * Format: uri
             * @example urn:jiweibao:problem:invalid-request
             */
            type: string;
            /**
             * @description 错误种类的名称。
             * @example 请求有误
             */
            title: string;
            /**
             * @description HTTP 状态码。
             * @example 400
             */
            status: number;
            /**
             * @description 稳定的错误代码，供程序判断。
             * @example invalid-request
             */
            code: string;
            /** @description 可以直接给人看的话。 */
            detail: string;
            /** @description 逐个参数说明。 */
            errors?: components["schemas"]["FieldProblemReply"][];
        };
        CategorySummary: {
            /**
             * @description 品类代码。
             * @example refrigerator
             */
            code: string;
            /**
             * @description 品类名称。
             * @example 冰箱
             */
            name: string;
        };
        CategoryListReply: {
            items: components["schemas"]["CategorySummary"][];
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        /**
         * @description 省、市、县（市、区）、功能区、乡镇（街道）。
         * @enum {string}
         */
        DivisionKind: "province" | "city" | "county" | "functionalZone" | "township";
        DivisionSummary: {
            /**
             * @description 行政区划代码：省 2 位、市 4 位、县 6 位、乡镇 9 位。
             * @example 130102
             */
            code: string;
            /** @example 长安区 */
            name: string;
            /** @description 省、市、县（市、区）、功能区、乡镇（街道）。 */
            kind: components["schemas"]["DivisionKind"];
            /** @description 上一级的代码；最上一级为 null。 */
            parentCode: string | null;
            /** @description 是否还有下一级。 */
            hasChildren: boolean;
        };
        DivisionListReply: {
            items: components["schemas"]["DivisionSummary"][];
        };
        BrandSummary: {
            /** @description 品牌编号。 */
            id: string;
            /**
             * @description 品牌名称。
             * @example 云岭（演示）
             */
            name: string;
            /** @description 人们对它的其他叫法。 */
            aliases: string[];
            /**
             * @description 品类代码，见 /categories。
             * @example [
             *       "refrigerator"
             *     ]
             */
            categories: string[];
            /** @description 今天有有效授权的网点数。 */
            outletCount: number;
        };
        BrandListReply: {
            items: components["schemas"]["BrandSummary"][];
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        /**
         * @description 用途：售后服务、销售咨询、投诉受理、召回咨询、客户服务。
         * @enum {string}
         */
        ServicePhonePurpose: "afterSales" | "sales" | "complaint" | "recall" | "general";
        OfficialPhone: {
            /**
             * @description 号码，只含数字，固定电话带区号，不含分机。
             * @example 4005550101
             */
            number: string;
            /**
             * @description 按习惯分段、可直接显示的写法。
             * @example 400-555-0101
             */
            display: string;
            /**
             * @description 分机号；只供显示，不参与核验。
             * @example 8
             */
            extension: string | null;
            /** @description 用途：售后服务、销售咨询、投诉受理、召回咨询、客户服务。 */
            purpose: components["schemas"]["ServicePhonePurpose"];
            /** @description 接听时间；null 表示名录没有登记。 */
            hours: string | null;
            /**
             * Format: date
             * @description 起用日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 停用日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            validTo: string | null;
            /** @description 号码的来源：谁在哪里公布的。 */
            source: string;
            /**
             * Format: date
             * @description 最近一次确认的日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            lastConfirmedOn: string | null;
        };
        BrandReply: {
            /** @description 品牌编号。 */
            id: string;
            /**
             * @description 品牌名称。
             * @example 云岭（演示）
             */
            name: string;
            /** @description 人们对它的其他叫法。 */
            aliases: string[];
            /**
             * @description 品类代码，见 /categories。
             * @example [
             *       "refrigerator"
             *     ]
             */
            categories: string[];
            /** @description 今天有有效授权的网点数。 */
            outletCount: number;
            /** @description 品牌总代理的名称；null 表示名录没有登记。 */
            generalAgentName: string | null;
            /** @description 今天有效的官方服务电话。 */
            servicePhones: components["schemas"]["OfficialPhone"][];
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        BrandReference: {
            /** @description 品牌编号。 */
            id: string;
            /**
             * @description 品牌名称。
             * @example 云岭（演示）
             */
            name: string;
        };
        OutletPhone: {
            /**
             * @description 号码，只含数字，固定电话带区号，不含分机。
             * @example 4005550101
             */
            number: string;
            /**
             * @description 按习惯分段、可直接显示的写法。
             * @example 400-555-0101
             */
            display: string;
            /**
             * @description 分机号；只供显示，不参与核验。
             * @example 8
             */
            extension: string | null;
        };
        OutletLocation: {
            /**
             * @description 纬度，度，GCJ-02。
             * @example 38.04
             */
            lat: number;
            /**
             * @description 经度，度，GCJ-02。
             * @example 114.51
             */
            lng: number;
        };
        /**
         * @description 授权今天的状态：有效、尚未生效、已过期、已暂停、已撤销。
         * @enum {string}
         */
        AuthorizationStatus: "inForce" | "notYet" | "expired" | "suspended" | "withdrawn";
        AuthorizationSummary: {
            /** @description 授权今天的状态：有效、尚未生效、已过期、已暂停、已撤销。 */
            status: components["schemas"]["AuthorizationStatus"];
            /**
             * Format: date
             * @description 授权开始日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 授权结束日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            validTo: string | null;
        };
        OutletSummary: {
            /** @description 网点编号。 */
            id: string;
            /** @description 网点名称。 */
            name: string;
            /** @description 今天授权有效的品牌。 */
            brands: components["schemas"]["BrandReference"][];
            /**
             * @description 品类代码，见 /categories。
             * @example [
             *       "refrigerator"
             *     ]
             */
            categories: string[];
            /** @description 地址。 */
            address: string;
            /**
             * @description 所在县（市、区）或乡镇的行政区划代码。
             * @example 130102
             */
            divisionCode: string;
            /**
             * @description 所在区划的全称（省内）。
             * @example 石家庄市长安区
             */
            divisionName: string;
            /** @description 网点的电话。 */
            phones: components["schemas"]["OutletPhone"][];
            /** @description 上面的电话里，监管部门今天正在警示的号码，只含数字；不要让人拨打。 */
            warnedPhones: string[];
            /** @description 位置，GCJ-02；null 表示未登记。 */
            location: components["schemas"]["OutletLocation"] | null;
            /** @description 离所给位置的直线距离，米；没有给位置、或网点没有登记位置时为 null。 */
            distanceMeters: number | null;
            /** @description 所问品牌的授权；没有问品牌时，是最好的一项授权。 */
            authorization: components["schemas"]["AuthorizationSummary"];
        };
        UnderstoodQuery: {
            /** @description 认出的品牌编号。 */
            brandId: string | null;
            /** @description 认出的品牌名称。 */
            brandName: string | null;
            /** @description 认出的品类代码。 */
            category: string | null;
            /** @description 认出的品类名称。 */
            categoryName: string | null;
            /** @description 认出的行政区划代码；同名的地方不止一处时为 null，名称仍然给出。 */
            divisionCode: string | null;
            /** @description 认出的地名；同名的几处用顿号分开。 */
            divisionName: string | null;
            /** @description 认出的电话号码，只含数字。 */
            phone: string | null;
            /** @description 余下的词，在名称和地址里查找；没有则为 null。 */
            rest: string | null;
            /** @description 为了能有结果而没有用上的词，按原来的写法。 */
            dropped: string[];
        };
        OutletListReply: {
            items: components["schemas"]["OutletSummary"][];
            /** @description 下一页的游标，原样放进 cursor；null 表示没有下一页。内容不作约定。 */
            nextCursor: string | null;
            understood: components["schemas"]["UnderstoodQuery"];
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        OutletAuthorization: {
            /** @description 授权今天的状态：有效、尚未生效、已过期、已暂停、已撤销。 */
            status: components["schemas"]["AuthorizationStatus"];
            /**
             * Format: date
             * @description 授权开始日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 授权结束日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            validTo: string | null;
            brand: components["schemas"]["BrandReference"];
            /**
             * @description 品类代码，见 /categories。
             * @example [
             *       "refrigerator"
             *     ]
             */
            categories: string[];
        };
        BrandPhones: {
            brand: components["schemas"]["BrandReference"];
            /** @description 今天有效的官方服务电话。 */
            phones: components["schemas"]["OfficialPhone"][];
        };
        OutletReply: {
            /** @description 网点编号。 */
            id: string;
            /** @description 网点名称。 */
            name: string;
            /** @description 今天授权有效的品牌。 */
            brands: components["schemas"]["BrandReference"][];
            /**
             * @description 品类代码，见 /categories。
             * @example [
             *       "refrigerator"
             *     ]
             */
            categories: string[];
            /** @description 地址。 */
            address: string;
            /**
             * @description 所在县（市、区）或乡镇的行政区划代码。
             * @example 130102
             */
            divisionCode: string;
            /**
             * @description 所在区划的全称（省内）。
             * @example 石家庄市长安区
             */
            divisionName: string;
            /** @description 网点的电话。 */
            phones: components["schemas"]["OutletPhone"][];
            /** @description 上面的电话里，监管部门今天正在警示的号码，只含数字；不要让人拨打。 */
            warnedPhones: string[];
            /** @description 位置，GCJ-02；null 表示未登记。 */
            location: components["schemas"]["OutletLocation"] | null;
            /** @description 所问品牌的授权；没有问品牌时，是最好的一项授权。 */
            authorization: components["schemas"]["AuthorizationSummary"];
            /** @description 营业执照上的统一社会信用代码；null 表示名录没有登记。 */
            licenceCode: string | null;
            /** @description 营业时间；null 表示名录没有登记。 */
            hours: string | null;
            /** @description 服务项目；null 表示名录没有登记。 */
            services: string | null;
            /** @description 是否参加以旧换新；null 表示名录没有登记。 */
            tradeIn: boolean | null;
            /** @description 全部授权，包括已过期和已撤销的。 */
            authorizations: components["schemas"]["OutletAuthorization"][];
            /** @description 各品牌自己的官方服务电话。 */
            brandPhones: components["schemas"]["BrandPhones"][];
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        /**
         * @description official：官方登记号码（给了品牌时，是该品牌的）；warned：监管部门已发布警示；unlisted：未在名录中，不等于假。
         * @enum {string}
         */
        PhoneVerdict: "official" | "warned" | "unlisted";
        /**
         * @description servicePhone：品牌的服务电话；outlet：授权网点的电话。
         * @enum {string}
         */
        PhoneMatchKind: "servicePhone" | "outlet";
        MatchedOutlet: {
            /** @description 网点编号。 */
            id: string;
            /** @description 网点名称。 */
            name: string;
            /**
             * @description 所在区划的全称（省内）。
             * @example 石家庄市长安区
             */
            divisionName: string;
        };
        PhoneMatchReply: {
            /** @description servicePhone：品牌的服务电话；outlet：授权网点的电话。 */
            kind: components["schemas"]["PhoneMatchKind"];
            brand: components["schemas"]["BrandReference"];
            /** @description 品牌服务电话时为 null。 */
            outlet: components["schemas"]["MatchedOutlet"] | null;
            /** @description 品牌服务电话的用途；网点电话时为 null。 */
            purpose: components["schemas"]["ServicePhonePurpose"] | null;
            /** @description 今天的状态：只有 inForce 才算官方。 */
            status: components["schemas"]["AuthorizationStatus"];
            /**
             * Format: date
             * @description 起始日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 结束日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            validTo: string | null;
            /** @description 品牌服务电话的来源；网点电话时为 null。 */
            source: string | null;
            /**
             * Format: date
             * @description 最近一次确认的日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            lastConfirmedOn: string | null;
        };
        PublishedWarning: {
            /** @description 为什么警示，写给公众看的话。 */
            reason: string;
            /** @description 哪个监管部门确认、在哪里公布的。 */
            source: string;
            /**
             * Format: date
             * @description 公布日期，北京时间。
             * @example 2026-05-01
             */
            publishedOn: string;
            /** @description 被冒充的品牌；null 表示没有指明。 */
            impersonatedBrand: components["schemas"]["BrandReference"] | null;
        };
        PhoneCheckReply: {
            /**
             * @description 号码，只含数字，固定电话带区号，不含分机。
             * @example 4005550101
             */
            number: string;
            /**
             * @description 按习惯分段、可直接显示的写法。
             * @example 400-555-0101
             */
            display: string;
            /**
             * @description 分机号；只供显示，不参与核验。
             * @example 8
             */
            extension: string | null;
            /** @description official：官方登记号码（给了品牌时，是该品牌的）；warned：监管部门已发布警示；unlisted：未在名录中，不等于假。 */
            verdict: components["schemas"]["PhoneVerdict"];
            /** @description 名录里登记了这个号码的地方，有效的在前。 */
            matches: components["schemas"]["PhoneMatchReply"][];
            /** @description 正在生效的警示；没有则为 null。 */
            warning: components["schemas"]["PublishedWarning"] | null;
            /** @description officialPhones 属于哪个品牌：所问的，或被冒充的，或登记这个号码的；不能确定时为 null。 */
            brand: components["schemas"]["BrandReference"] | null;
            /** @description 该品牌今天有效的官方服务电话。 */
            officialPhones: components["schemas"]["OfficialPhone"][];
            /** @description 该怎么办，写给老年人也看得懂的话。 */
            advice: string;
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        PhoneCheck: {
            /**
             * @description 号码，只含数字，固定电话带区号，不含分机。
             * @example 4005550101
             */
            number: string;
            /**
             * @description 按习惯分段、可直接显示的写法。
             * @example 400-555-0101
             */
            display: string;
            /**
             * @description 分机号；只供显示，不参与核验。
             * @example 8
             */
            extension: string | null;
            /** @description official：官方登记号码（给了品牌时，是该品牌的）；warned：监管部门已发布警示；unlisted：未在名录中，不等于假。 */
            verdict: components["schemas"]["PhoneVerdict"];
            /** @description 名录里登记了这个号码的地方，有效的在前。 */
            matches: components["schemas"]["PhoneMatchReply"][];
            /** @description 正在生效的警示；没有则为 null。 */
            warning: components["schemas"]["PublishedWarning"] | null;
            /** @description officialPhones 属于哪个品牌：所问的，或被冒充的，或登记这个号码的；不能确定时为 null。 */
            brand: components["schemas"]["BrandReference"] | null;
            /** @description 该品牌今天有效的官方服务电话。 */
            officialPhones: components["schemas"]["OfficialPhone"][];
            /** @description 该怎么办，写给老年人也看得懂的话。 */
            advice: string;
        };
        PhoneCheckListReply: {
            /** @description 先是有警示的，再是未在名录中的，最后是官方的。 */
            items: components["schemas"]["PhoneCheck"][];
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        /**
         * @description inForce：有效；notYet、expired、suspended：网点的授权尚未生效、已过期、已暂停；withdrawn：证书或授权已撤销，或网点已不在名录；unknown：没有这张证书，什么也不证明。
         * @enum {string}
         */
        CertificateVerdict: "inForce" | "notYet" | "expired" | "suspended" | "withdrawn" | "unknown";
        CertificateReply: {
            /** @description 所问的编码；写得不对的最多给回 32 个字符。 */
            code: string;
            /** @description inForce：有效；notYet、expired、suspended：网点的授权尚未生效、已过期、已暂停；withdrawn：证书或授权已撤销，或网点已不在名录；unknown：没有这张证书，什么也不证明。 */
            verdict: components["schemas"]["CertificateVerdict"];
            /** @description 证书上的网点；没有这张证书、或网点已不在名录时为 null。 */
            outlet: components["schemas"]["OutletSummary"] | null;
            /** @description 网点的全部授权，今天有效的在前。 */
            authorizations: components["schemas"]["OutletAuthorization"][];
            /**
             * @description 印在证书上的编号，供人核对；没有这张证书时为 null。
             * @example 7Q2MK-9D4XA
             */
            number: string | null;
            /**
             * Format: date
             * @description 发证日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            issuedOn: string | null;
            /**
             * Format: date
             * @description 证书撤销日期，YYYY-MM-DD，北京时间，当天算在内；null 表示未限定。
             * @example 2026-12-31
             */
            withdrawnOn: string | null;
            /** @description 该怎么办，写给老年人也看得懂的话。 */
            advice: string;
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        NumberWarningSummary: {
            /** @description 为什么警示，写给公众看的话。 */
            reason: string;
            /** @description 哪个监管部门确认、在哪里公布的。 */
            source: string;
            /**
             * Format: date
             * @description 公布日期，北京时间。
             * @example 2026-05-01
             */
            publishedOn: string;
            /** @description 被冒充的品牌；null 表示没有指明。 */
            impersonatedBrand: components["schemas"]["BrandReference"] | null;
            /**
             * @description 号码，只含数字，固定电话带区号，不含分机。
             * @example 4005550101
             */
            number: string;
            /**
             * @description 按习惯分段、可直接显示的写法。
             * @example 400-555-0101
             */
            display: string;
        };
        NumberWarningListReply: {
            /** @description 正在生效的警示，新的在前。 */
            items: components["schemas"]["NumberWarningSummary"][];
            /** @description 下一页的游标，原样放进 cursor；null 表示没有下一页。内容不作约定。 */
            nextCursor: string | null;
            /**
             * Format: date-time
             * @description 名录时间：这份答案与名录一致的最近时刻，UTC，ISO 8601。
             * @example 2026-05-01T02:03:04.000Z
             */
            registryAsOf: string;
        };
        LogInBody: {
            /** @description wx.login 得到的 code，只能用一次。 */
            code: string;
        };
        NewSessionReply: {
            /**
             * @description 会话令牌，只在这里给出一次；以 Authorization: Bearer 携带。
             * @example kR3v…
             */
            token: string;
            /**
             * Format: date-time
             * @description 到什么时候有效，UTC，ISO 8601。
             */
            expiresAt: string;
        };
        MyAccountReply: {
            /** @description 微信给的编号；库里加密保存。 */
            wechatOpenid: string | null;
            /**
             * Format: date-time
             * @description 第一次登录的时间。
             */
            createdAt: string;
        };
        MySessionReply: {
            /**
             * Format: date-time
             * @description 登录的时间。
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 到什么时候有效。
             */
            expiresAt: string;
            /**
             * Format: date
             * @description 最近使用的日期，北京时间。
             */
            lastUsedOn: string;
        };
        KeptPartReply: {
            /**
             * @description 是哪一类。
             * @example 投诉举报
             */
            title: string;
            /** @description 一条一条，每条有什么就是什么。 */
            records: {
                [key: string]: unknown;
            }[];
        };
        MyDataReply: {
            /**
             * Format: date-time
             * @description 导出的时间。
             */
            exportedAt: string;
            account: components["schemas"]["MyAccountReply"];
            /** @description 还保存着的登录。 */
            sessions: components["schemas"]["MySessionReply"][];
            /** @description 办过的事。 */
            parts: components["schemas"]["KeptPartReply"][];
        };
        StayingThingReply: {
            /** @description 留下的是什么。 */
            what: string;
            /** @description 为什么留下，留到什么时候。 */
            why: string;
        };
        DeletedDataReply: {
            /** @description 已经删掉的。 */
            deleted: string[];
            /** @description 留下来的，已经不再与您的微信相连；没有就是空的。 */
            stays: components["schemas"]["StayingThingReply"][];
        };
        /**
         * @description 哪里不对，至少一项。
         * @enum {string}
         */
        EntryFault: "phoneUnanswered" | "phoneWrong" | "addressWrong" | "closedDown" | "notAuthorized" | "other";
        CorrectionBody: {
            /** @description 网点编号。 */
            outletId: string;
            /** @description 哪里不对，至少一项。 */
            faults: components["schemas"]["EntryFault"][];
            /** @description 补充说明，最多 500 个字；不要写个人信息。 */
            note?: string | null;
            /**
             * @description 登录的人点了同意，处理以后用微信通知一次；没有登录时不起作用。
             * @default false
             */
            wantsNotice: boolean;
        };
        CorrectionReply: {
            /** @description 这次反映的编号。 */
            id: string;
            /**
             * Format: date-time
             * @description 收到的时间，UTC，ISO 8601。
             */
            receivedAt: string;
        };
        /**
         * @description 有效，或者已作废。
         * @enum {string}
         */
        DocumentState: "issued" | "void";
        DocumentReply: {
            id: string;
            /** @description 文书式样的序号，1 到 10。 */
            form: number;
            /** @description 文书的名称。 */
            title: string;
            /** @description 文号。 */
            number: string;
            /** @description 有效，或者已作废。 */
            state: components["schemas"]["DocumentState"];
            /**
             * Format: date-time
             * @description 出具的时间，UTC，ISO 8601。
             */
            issuedAt: string;
            /**
             * Format: date-time
             * @description 作废的时间，UTC，ISO 8601。
             */
            voidedAt: string | null;
            /** @description 为什么作废。 */
            voidReason: string | null;
            /** @description 您能不能作废它。 */
            mayVoid: boolean;
        };
        FormOfCaseReply: {
            /** @description 文书式样的序号，1 到 10。 */
            form: number;
            /** @description 文书的名称。 */
            title: string;
            /** @description 现在能不能出具：该办的已经办了，还没有有效的一份。 */
            issuable: boolean;
        };
        DocumentsReply: {
            /** @description 先出具的在前，作废的也在。 */
            documents: components["schemas"]["DocumentReply"][];
            /** @description 这种案件用得到的文书；都可以预览。 */
            forms: components["schemas"]["FormOfCaseReply"][];
        };
        DocumentBody: {
            /** @description 文书式样的序号，1 到 10。 */
            form: number;
        };
        IssuedDocumentReply: {
            id: string;
        };
        DocumentVoidBody: {
            /** @description 为什么作废。 */
            reason: string;
        };
        /**
         * @description 投诉、举报，或两样都有。
         * @enum {string}
         */
        CaseKind: "complaint" | "tipOff";
        RespondentBody: {
            /** @description 名称。 */
            name: string | null;
            /** @description 电话，怎么写都行。 */
            phone: string | null;
            /** @description 地址。 */
            address: string | null;
        };
        /**
         * @description 举报至少选一种。
         * @enum {string}
         */
        ViolationKind: "warrantyShirked" | "overRepair" | "pricesHidden" | "recordsFalse" | "partsFalse" | "outletsConfused" | "staffUnlicensed" | "other";
        /**
         * @description 投诉的人想要的结果。
         * @enum {string}
         */
        CaseRequest: "repair" | "replace" | "returnGoods" | "refund" | "compensate" | "apologize" | "other";
        /**
         * @description 从哪里来的。
         * @enum {string}
         */
        StaffChannel: "phone" | "letter" | "window" | "platform12315";
        RegisteredPersonBody: {
            /** @description 真实姓名。 */
            name: string;
            /** @description 电话；来信没有电话的，写地址。 */
            phone: string | null;
            /** @description 联系地址。 */
            address: string | null;
        };
        RegistrationBody: {
            /** @description 投诉、举报，或两样都有。 */
            kinds: components["schemas"]["CaseKind"][];
            /** @description 名录里的网点编号。 */
            outletId: string | null;
            /** @description 不是名录里的网点时，写名称、电话、地址。 */
            respondent: components["schemas"]["RespondentBody"] | null;
            /** @description 上门或事情发生的地方：县（区）或乡镇的代码，至少到市。 */
            divisionCode: string | null;
            /** @description 在哪个网络平台上买的或约的。 */
            platformName: string | null;
            /** @description 品牌编号。 */
            brandId: string | null;
            /** @description 品类代码。 */
            categoryCode: string | null;
            /** @description 举报至少选一种。 */
            violationKinds: components["schemas"]["ViolationKind"][];
            /**
             * Format: date
             * @description 事情发生的日期，北京时间。
             */
            occurredOn: string | null;
            /** @description 争议的金额，单位是分。 */
            amountFen: number | null;
            /** @description 事情的经过。 */
            facts: string;
            /** @description 投诉的人想要的结果。 */
            requests: components["schemas"]["CaseRequest"][];
            /** @description 想要的结果，用自己的话写。 */
            requestText: string | null;
            /** @description 只有举报可以匿名。 */
            anonymous: boolean;
            /** @description 是否同意公示投诉信息；投诉必须回答。 */
            publishConsent: boolean | null;
            /** @description 是否同意委托调解；投诉必须回答。 */
            delegateConsent: boolean | null;
            /** @description 已经上传的文件编号，按顺序。 */
            fileIds: string[];
            /** @description 从哪里来的。 */
            channel: components["schemas"]["StaffChannel"];
            /**
             * Format: date-time
             * @description 收到的时间，UTC，ISO 8601；不填就是现在。最早 60 天以前。
             */
            receivedAt: string | null;
            /** @description 全国12315平台上的编号；从那里来的必须填。 */
            externalNumber: string | null;
            /** @description 匿名举报没有这一项。 */
            complainant: components["schemas"]["RegisteredPersonBody"] | null;
        };
        AnswerByReply: {
            /**
             * Format: date
             * @description 最晚在这一天答复，北京时间。
             */
            on: string;
            /** @description 放假安排还没有公布，日期可能变动。 */
            provisional: boolean;
            /** @description 依据的规定，一句话。 */
            rule: string;
        };
        RegisteredCaseReply: {
            /** @description 案件编号，用于地址。 */
            id: string;
            /**
             * @description 收件编号，15 位数字，给人看。
             * @example 202611240371925
             */
            number: string;
            kind: components["schemas"]["CaseKind"];
            /** @description 收件的监管部门。 */
            bureauName: string;
            /** @description 为什么交给它，一两句话。 */
            routingReason: string;
            answerBy: components["schemas"]["AnswerByReply"];
            /** @description 登记的人能不能打开它；不归本单位管的，已经转给办理的单位。 */
            visible: boolean;
        };
        RegistrationReply: {
            /**
             * Format: date-time
             * @description 收到的时间，UTC，ISO 8601。
             */
            receivedAt: string;
            /** @description 投诉和举报都有时是两个案件。 */
            cases: components["schemas"]["RegisteredCaseReply"][];
            /**
             * @description 查询码：念给对方，或者写在回执上，凭它和收件编号在网上查。只在这里告诉一次。
             * @example 7Q2M-K9D4-XA5B
             */
            queryCode: string;
        };
        NamedRespondentBody: {
            /** @description 名称。 */
            name: string | null;
            /** @description 电话，怎么写都行。 */
            phone: string | null;
        };
        DuplicateBody: {
            /** @description 名录里的网点编号。 */
            outletId: string | null;
            /**
             * Format: date
             * @description 事情发生的日期，北京时间。
             */
            occurredOn: string | null;
            /** @description 投诉人或举报人的电话。 */
            personPhone: string | null;
            /** @description 对方的名称和电话。 */
            respondent: components["schemas"]["NamedRespondentBody"] | null;
        };
        /** @enum {string} */
        CaseChannel: "miniProgram" | "web" | "phone" | "letter" | "window" | "platform12315";
        /**
         * @description likely：人和商家都相同；possible：只有一样相同。
         * @enum {string}
         */
        DuplicateLikelihood: "likely" | "possible";
        DuplicateReply: {
            id: string;
            /** @description 收件编号。 */
            number: string;
            kind: components["schemas"]["CaseKind"];
            /** @description 办到哪一步。 */
            state: string;
            channel: components["schemas"]["CaseChannel"];
            /**
             * Format: date-time
             * @description 收到的时间，UTC，ISO 8601。
             */
            receivedAt: string;
            /** @description 现在在哪个单位。 */
            bureauName: string;
            /** @description 对方的名称。 */
            respondentName: string | null;
            /** @description likely：人和商家都相同；possible：只有一样相同。 */
            likelihood: components["schemas"]["DuplicateLikelihood"];
            /** @description 为什么像，逐条说明。 */
            reasons: string[];
        };
        DuplicatesReply: {
            /** @description 最像的在前，最多 20 个。 */
            cases: components["schemas"]["DuplicateReply"][];
            /** @description 往回看了多少天。 */
            daysLookedBack: number;
        };
        CountsByKindReply: {
            /** @description 投诉。 */
            complaint: number;
            /** @description 举报。 */
            tipOff: number;
        };
        HistoryReply: {
            /** @description 一共。 */
            inAll: components["schemas"]["CountsByKindReply"];
            /** @description 最近一年。 */
            lastYear: components["schemas"]["CountsByKindReply"];
        };
        CaseHistoryReply: {
            /** @description 这个人以前来过几次；没有数的时候是空。 */
            complainant: components["schemas"]["HistoryReply"] | null;
            /** @description 为什么没有数，一句话。 */
            complainantUnknown: string | null;
            /** @description 对方以前被投诉举报过几次。 */
            respondent: components["schemas"]["HistoryReply"];
            /** @description 数的是哪些案件，一句话。 */
            scope: string;
        };
        CaseFileForm: {
            /** Format: binary */
            file: string;
        };
        CaseFileReply: {
            /** @example b0cK5uJc0m6x2f3X1mYb1w */
            id: string;
            /**
             * @description photo 是照片，document 是 PDF 文件。
             * @enum {string}
             */
            kind: "photo" | "document";
            /** @example image/jpeg */
            mediaType: string;
            /**
             * @description 保存下来的字节数。
             * @example 412000
             */
            byteCount: number;
        };
        ComplainantBody: {
            /** @description 真实姓名。 */
            name: string;
            /** @description 能找到本人的电话。 */
            phone: string;
            /** @description 联系地址。 */
            address: string | null;
        };
        /**
         * @description 登录的人同意用微信通知的事，各一次。
         * @enum {string}
         */
        MessageKind: "received" | "decision" | "materials" | "mediation" | "ended" | "moved";
        FilingBody: {
            /** @description 投诉、举报，或两样都有。 */
            kinds: components["schemas"]["CaseKind"][];
            /** @description 名录里的网点编号。 */
            outletId: string | null;
            /** @description 不是名录里的网点时，写名称、电话、地址。 */
            respondent: components["schemas"]["RespondentBody"] | null;
            /** @description 上门或事情发生的地方：县（区）或乡镇的代码，至少到市。 */
            divisionCode: string | null;
            /** @description 在哪个网络平台上买的或约的。 */
            platformName: string | null;
            /** @description 品牌编号。 */
            brandId: string | null;
            /** @description 品类代码。 */
            categoryCode: string | null;
            /** @description 举报至少选一种。 */
            violationKinds: components["schemas"]["ViolationKind"][];
            /**
             * Format: date
             * @description 事情发生的日期，北京时间。
             */
            occurredOn: string | null;
            /** @description 争议的金额，单位是分。 */
            amountFen: number | null;
            /** @description 事情的经过。 */
            facts: string;
            /** @description 投诉的人想要的结果。 */
            requests: components["schemas"]["CaseRequest"][];
            /** @description 想要的结果，用自己的话写。 */
            requestText: string | null;
            /** @description 匿名举报没有这一项。 */
            complainant: components["schemas"]["ComplainantBody"] | null;
            /** @description 只有举报可以匿名。 */
            anonymous: boolean;
            /** @description 是否同意公示投诉信息；投诉必须回答。 */
            publishConsent: boolean | null;
            /** @description 是否同意委托调解；投诉必须回答。 */
            delegateConsent: boolean | null;
            /** @description 已经上传的文件编号，按顺序。 */
            fileIds: string[];
            /** @description 登录的人同意用微信通知的事，各一次。 */
            noticeKinds?: components["schemas"]["MessageKind"][];
        };
        FiledCaseReply: {
            /** @description 案件编号，用于地址。 */
            id: string;
            /**
             * @description 收件编号，15 位数字，给人看。
             * @example 202611240371925
             */
            number: string;
            kind: components["schemas"]["CaseKind"];
            /** @description 收件的监管部门。 */
            bureauName: string;
            /** @description 为什么交给它，一两句话。 */
            routingReason: string;
            answerBy: components["schemas"]["AnswerByReply"];
        };
        FiledCasesReply: {
            /**
             * Format: date-time
             * @description 收到的时间，UTC，ISO 8601。
             */
            receivedAt: string;
            /** @description 投诉和举报都有时是两个案件。 */
            cases: components["schemas"]["FiledCaseReply"][];
            /**
             * @description 没有登录时给出的查询码，只在这里告诉一次；登录的人没有。
             * @example 7Q2M-K9D4-XA5B
             */
            queryCode: string | null;
        };
        CaseRoutingBody: {
            /** @description 投诉、举报，或两样都有。 */
            kinds: components["schemas"]["CaseKind"][];
            /** @description 名录里的网点编号。 */
            outletId?: string | null;
            /** @description 对方的名称。 */
            respondentName?: string | null;
            /** @description 对方的地址。 */
            respondentAddress?: string | null;
            /** @description 上门或事情发生的地方：县（区）或乡镇的代码，至少到市。 */
            divisionCode?: string | null;
            /** @description 在哪个网络平台上买的或约的。 */
            platformName?: string | null;
        };
        /**
         * @description bureau 有单位接收；triage 由工作人员先看；outsideProvince 不归本省，不能提交。
         * @enum {string}
         */
        RoutingOutcome: "bureau" | "triage" | "outsideProvince";
        PreviewedAnswer: {
            /**
             * Format: date
             * @description 今天提交的话，最晚哪天答复；北京时间。
             */
            on: string;
            /** @description 那一年的放假安排还没有公布，日期可能会变。 */
            provisional: boolean;
            /** @description 依据的规定，一句话。 */
            rule: string;
        };
        PreviewedCaseRouting: {
            kind: components["schemas"]["CaseKind"];
            /** @description bureau 有单位接收；triage 由工作人员先看；outsideProvince 不归本省，不能提交。 */
            outcome: components["schemas"]["RoutingOutcome"];
            /** @description 接收的单位；不归本省时为空。 */
            bureauName: string | null;
            /** @description 为什么是它，一两句话。 */
            reason: string;
            /** @description 不归本省时，可以怎么办。 */
            advice: string | null;
            /** @description 不归本省时为空。 */
            answerBy: components["schemas"]["PreviewedAnswer"] | null;
        };
        CaseRoutingsReply: {
            /** @description 投诉和举报各一项。 */
            routings: components["schemas"]["PreviewedCaseRouting"][];
        };
        CaseSessionBody: {
            /**
             * @description 收件编号，15 位数字。
             * @example 202611240371925
             */
            number: string;
            /**
             * @description 提交时给的查询码。
             * @example 7Q2M-K9D4-XA5B
             */
            queryCode: string;
        };
        NewCaseSessionReply: {
            /** @description 只在这里给出一次；以 Authorization: Bearer 携带。 */
            token: string;
            /**
             * Format: date-time
             * @description 到什么时候有效，UTC，ISO 8601。
             */
            expiresAt: string;
        };
        /** @enum {string} */
        CaseState: "received" | "materialsRequested" | "accepted" | "testing" | "settled" | "terminated" | "declined" | "withdrawn" | "closed" | "checking" | "investigating" | "notFiled";
        /** @enum {string} */
        CaseProgress: "underWay" | "ended";
        /** @enum {string} */
        ViolationKindOrNone: "warrantyShirked" | "overRepair" | "pricesHidden" | "recordsFalse" | "partsFalse" | "outletsConfused" | "staffUnlicensed" | "other" | "none";
        /** @enum {string} */
        PeriodOutcome: "late" | "inTime";
        /** @enum {string} */
        ClockKind: "decideAcceptance" | "mediate" | "tellEnd" | "decideInvestigation" | "tellInformant" | "supplyMaterials";
        /** @enum {string} */
        CaseList: "new" | "mine" | "dueSoon" | "overdue" | "risen" | "stuck" | "triage" | "all";
        /** @enum {string} */
        CaseListOrder: "oldest" | "newest";
        CalledReply: {
            /** @description 代码或编号。 */
            code: string;
            /** @description 名称；已经不在了的是 null。 */
            name: string | null;
        };
        DeskDeadlineReply: {
            /** @description 在等什么。 */
            kind: components["schemas"]["ClockKind"];
            /**
             * Format: date
             * @description 最后一天，北京时间。
             */
            on: string;
            /** @description 放假安排还没有公布，日期可能变动。 */
            provisional: boolean;
            /** @description 期限暂停着，日期会往后推。 */
            paused: boolean;
            /** @description 已经过了。 */
            overdue: boolean;
            /** @description 今天以后到最后一天还有几个工作日；0 是今天，负数是过了几个工作日。 */
            workingDaysLeft: number;
        };
        /**
         * @description undelivered：所在单位还没有能办理的人。
         * @enum {string}
         */
        DeliveryState: "delivered" | "undelivered";
        /**
         * @description masked 只显示一部分；confidential 举报人保密，您不能看；none 没有留姓名。
         * @enum {string}
         */
        PersonSight: "masked" | "confidential" | "none";
        PersonSeenReply: {
            /** @description masked 只显示一部分；confidential 举报人保密，您不能看；none 没有留姓名。 */
            sight: components["schemas"]["PersonSight"];
            /** @example 张** */
            name: string | null;
            /** @example 138****0000 */
            phone: string | null;
        };
        CaseLineReply: {
            id: string;
            /** @description 收件编号。 */
            number: string;
            /** @description 全国12315平台的编号。 */
            externalNumber: string | null;
            kind: components["schemas"]["CaseKind"];
            state: components["schemas"]["CaseState"];
            channel: components["schemas"]["CaseChannel"];
            /** @description 投诉或举报的是谁。 */
            respondentName: string | null;
            /** @description 统计在哪个县区；还没有分派的是 null。 */
            county: components["schemas"]["CalledReply"] | null;
            /** @description 品牌。 */
            brand: components["schemas"]["CalledReply"] | null;
            /** @description 品类。 */
            category: components["schemas"]["CalledReply"] | null;
            /**
             * Format: date-time
             * @description UTC，ISO 8601。
             */
            receivedAt: string;
            /** @description 现在在哪个局或所。 */
            holder: components["schemas"]["CalledReply"];
            /** @description 承办人；还没有指派的是 null。 */
            assignedTo: components["schemas"]["CalledReply"] | null;
            /** @description 下一个期限；没有的是 null。 */
            deadline: components["schemas"]["DeskDeadlineReply"] | null;
            /** @description 所在单位还没有人打开过。 */
            unopened: boolean;
            /** @description undelivered：所在单位还没有能办理的人。 */
            deliveryState: components["schemas"]["DeliveryState"];
            /** @description 投诉人或举报人。 */
            person: components["schemas"]["PersonSeenReply"];
            /** @description 到现在有几步；办理时带上，别人刚办理过就会知道。 */
            eventCount: number;
        };
        CaseLinesReply: {
            /** @description 最多 50 件。 */
            lines: components["schemas"]["CaseLineReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        CaseSearchBody: {
            kind?: components["schemas"]["CaseKind"];
            state?: components["schemas"]["CaseState"];
            /** @description underWay 还在办；ended 已经结束。 */
            progress?: components["schemas"]["CaseProgress"];
            channel?: components["schemas"]["CaseChannel"];
            /** @description 品类的代码；none：没有说品类的。 */
            categoryCode?: string;
            /** @description 违法行为；none：没有说的。 */
            violationKind?: components["schemas"]["ViolationKindOrNone"];
            /** @description 品牌；none：没有说品牌的。 */
            brandId?: string;
            /** @description 县级区划代码，6 位；none：还没有分派到县区的。 */
            countyCode?: string;
            /** @description 一个局：统计在它和它下级的县区里的。 */
            regionCode?: string;
            /** @description 案件现在所在的局或所。 */
            holderCode?: string;
            /** @description 被投诉举报一方名称或地址里的几个字，或者它的完整电话。 */
            respondent?: string;
            /**
             * Format: date
             * @description 收到日期，从这一天起，北京时间。
             */
            receivedFrom?: string;
            /**
             * Format: date
             * @description 收到日期，到这一天为止。
             */
            receivedTo?: string;
            /**
             * Format: date
             * @description 办结（结束）日期，从这一天起，北京时间。
             */
            endedFrom?: string;
            /**
             * Format: date
             * @description 办结（结束）日期，到这一天为止。
             */
            endedTo?: string;
            /**
             * Format: date
             * @description 第一次决定受理或者不受理（举报是立案或者不立案）的日期，从这一天起。
             */
            answeredFrom?: string;
            /**
             * Format: date
             * @description 第一次决定的日期，到这一天为止。
             */
            answeredTo?: string;
            /**
             * Format: date
             * @description 有期限在这一天或以后到期，并且已经过了最后一天。暂停着的和不再需要的不算。
             */
            periodEndFrom?: string;
            /**
             * Format: date
             * @description 有期限在这一天或以前到期。
             */
            periodEndTo?: string;
            /** @description late：到期的期限里至少有一个没有按时做完；inTime：都按时做完。 */
            periodOutcome?: components["schemas"]["PeriodOutcome"];
            /** @description 只看这一种到期的期限。 */
            clock?: components["schemas"]["ClockKind"];
            /** @description 收件编号，或者全国12315平台的编号。 */
            number?: string;
            list: components["schemas"]["CaseList"];
            /** @description 按收到的时间，先收到的在前，或者后收到的在前。快到期的和逾期的总是按期限排。 */
            order?: components["schemas"]["CaseListOrder"];
            /** @description 上一页的 nextCursor。 */
            cursor?: string;
            /** @description 投诉人或举报人的完整电话。 */
            personPhone?: string;
        };
        CaseCountsReply: {
            new: number;
            mine: number;
            dueSoon: number;
            overdue: number;
            risen: number;
            stuck: number;
            triage: number;
            all: number;
        };
        /**
         * @description 微信的判断：pass 未见问题，review 拿不准，risky 可能违规；null 是没有问过，或者还没有结果。
         * @enum {string}
         */
        ContentCheck: "pass" | "review" | "risky";
        /**
         * @description 按什么分到这里的。
         * @enum {string}
         */
        RoutingPath: "outlet" | "address" | "visit" | "platform" | "override" | "triage" | "staff";
        LinkedCaseReply: {
            id: string;
            /** @description 收件编号。 */
            number: string;
            kind: components["schemas"]["CaseKind"];
            state: components["schemas"]["CaseState"];
        };
        /**
         * @description running 在算，paused 暂停，met 按时做了，missed 过了期限，dropped 不再需要。
         * @enum {string}
         */
        ClockState: "running" | "paused" | "met" | "missed" | "dropped";
        /**
         * @description working 工作日，calendar 自然日。
         * @enum {string}
         */
        PeriodUnit: "working" | "calendar";
        PeriodReply: {
            days: number;
            /** @description working 工作日，calendar 自然日。 */
            unit: components["schemas"]["PeriodUnit"];
        };
        /**
         * @description read 读过原文，form 见于文书式样，recalled 凭记忆，assumed 我们自己的理解。
         * @enum {string}
         */
        Certainty: "read" | "form" | "recalled" | "assumed";
        ClockSeenReply: {
            /** @description 在等什么。 */
            kind: components["schemas"]["ClockKind"];
            /** @description 第几次，从 1 起。 */
            round: number;
            /** @description running 在算，paused 暂停，met 按时做了，missed 过了期限，dropped 不再需要。 */
            state: components["schemas"]["ClockState"];
            /**
             * Format: date
             * @description 从哪一天的事情起算；第二天是第一天。
             */
            startedOn: string;
            /**
             * Format: date
             * @description 最后一天。
             */
            dueOn: string;
            /** @description 放假安排还没有公布，日期可能变动。 */
            provisional: boolean;
            /** @description 已经过了，还没有做。 */
            overdue: boolean;
            /**
             * Format: date
             * @description 从哪一天起暂停。
             */
            pausedOn: string | null;
            /** @description 一共停了多少天，单位和期限一样。 */
            pausedDays: number;
            /**
             * Format: date
             * @description 哪一天延长的。
             */
            extendedOn: string | null;
            /**
             * Format: date
             * @description 哪一天做完，或者不再需要。
             */
            finishedOn: string | null;
            /** @description 多长；承办人定的日期是 null。 */
            period: components["schemas"]["PeriodReply"] | null;
            /** @description 依据的规定，一句话。 */
            rule: string | null;
            /** @description 出处。 */
            article: string;
            /** @description read 读过原文，form 见于文书式样，recalled 凭记忆，assumed 我们自己的理解。 */
            certainty: components["schemas"]["Certainty"];
        };
        /**
         * @description file 是提交；redeliver 是原来的单位没有承办人员，转到了有人办理的单位。
         * @enum {string}
         */
        CaseEventAct: "file" | "redeliver" | "requestMaterials" | "supplement" | "accept" | "decline" | "routeDown" | "returnUp" | "takeUp" | "assign" | "scheduleMediation" | "pauseForTesting" | "resume" | "settle" | "terminate" | "tell" | "openInvestigation" | "declineInvestigation" | "extend" | "takeMeasure" | "close" | "withdraw" | "reopen" | "rate";
        /**
         * @description 谁做的：投诉人或举报人、监管人员、系统。
         * @enum {string}
         */
        CaseEventBy: "sender" | "staff" | "system";
        ParticularReply: {
            /** @example 理由 */
            label: string;
            value: string;
        };
        EventSeenReply: {
            /** @description 从 1 起，不间断；1 是提交。 */
            seq: number;
            /** @description file 是提交；redeliver 是原来的单位没有承办人员，转到了有人办理的单位。 */
            act: components["schemas"]["CaseEventAct"];
            fromState: components["schemas"]["CaseState"] | null;
            toState: components["schemas"]["CaseState"];
            /** @description 谁做的：投诉人或举报人、监管人员、系统。 */
            by: components["schemas"]["CaseEventBy"];
            /** @description 监管人员的姓名。 */
            byName: string | null;
            /** @description 当时在哪个局或所。 */
            holder: components["schemas"]["CalledReply"];
            /**
             * Format: date-time
             * @description UTC，ISO 8601。
             */
            happenedAt: string;
            /** @description 内部备注，消费者看不到。 */
            note: string | null;
            /** @description 给消费者看的话，或者消费者自己说的话。 */
            words: string | null;
            /** @description 当时告诉消费者的全部内容；没有告诉的是 null。 */
            told: string | null;
            /** @description 这一步的具体内容，照次序显示。 */
            particulars: components["schemas"]["ParticularReply"][];
        };
        DeliverySeenReply: {
            /** @description 局或所。 */
            holder: components["schemas"]["CalledReply"];
            /**
             * Format: date
             * @description 办理它的局哪一天收到；期限从这里算。
             */
            receivedOn: string;
            /**
             * Format: date-time
             * @description 送到能办理的人那里的时间。
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description 这个单位第一次有人打开的时间。
             */
            openedAt: string | null;
            /** @description 谁第一个打开。 */
            openedByName: string | null;
            /**
             * Format: date-time
             * @description 离开这里的时间；现在在这里的是 null。
             */
            endedAt: string | null;
        };
        StaffCaseFileReply: {
            /** @example b0cK5uJc0m6x2f3X1mYb1w */
            id: string;
            /**
             * @description photo 是照片，document 是 PDF 文件。
             * @enum {string}
             */
            kind: "photo" | "document";
            /** @example image/jpeg */
            mediaType: string;
            /**
             * @description 保存下来的字节数。
             * @example 412000
             */
            byteCount: number;
            /** @description 哪一步带来的，见 events 的 seq。 */
            eventSeq: number;
            /** @description 微信的判断：pass 未见问题，review 拿不准，risky 可能违规；null 是没有问过，或者还没有结果。 */
            check: components["schemas"]["ContentCheck"] | null;
        };
        CasePageReply: {
            id: string;
            /** @description 收件编号。 */
            number: string;
            /** @description 全国12315平台的编号。 */
            externalNumber: string | null;
            kind: components["schemas"]["CaseKind"];
            state: components["schemas"]["CaseState"];
            channel: components["schemas"]["CaseChannel"];
            /** @description 投诉或举报的是谁。 */
            respondentName: string | null;
            /** @description 统计在哪个县区；还没有分派的是 null。 */
            county: components["schemas"]["CalledReply"] | null;
            /** @description 品牌。 */
            brand: components["schemas"]["CalledReply"] | null;
            /** @description 品类。 */
            category: components["schemas"]["CalledReply"] | null;
            /**
             * Format: date-time
             * @description UTC，ISO 8601。
             */
            receivedAt: string;
            /** @description 现在在哪个局或所。 */
            holder: components["schemas"]["CalledReply"];
            /** @description 承办人；还没有指派的是 null。 */
            assignedTo: components["schemas"]["CalledReply"] | null;
            /** @description 下一个期限；没有的是 null。 */
            deadline: components["schemas"]["DeskDeadlineReply"] | null;
            /** @description 所在单位还没有人打开过。 */
            unopened: boolean;
            /** @description undelivered：所在单位还没有能办理的人。 */
            deliveryState: components["schemas"]["DeliveryState"];
            /** @description 投诉人或举报人。 */
            person: components["schemas"]["PersonSeenReply"];
            /** @description 到现在有几步；办理时带上，别人刚办理过就会知道。 */
            eventCount: number;
            /** @description 事情的经过。举报人不能看的人，看不到其中的姓名、电话和地址。 */
            facts: string;
            /** @description 微信的判断：pass 未见问题，review 拿不准，risky 可能违规；null 是没有问过，或者还没有结果。 */
            factsCheck: components["schemas"]["ContentCheck"] | null;
            violationKinds: components["schemas"]["ViolationKind"][];
            /**
             * Format: date
             * @description 事情发生的日期。
             */
            occurredOn: string | null;
            /** @description 涉及的金额，分。 */
            amountFen: number | null;
            /** @description 要求。 */
            requests: components["schemas"]["CaseRequest"][];
            /** @description 具体的要求。 */
            requestText: string | null;
            /** @description 是否同意公示投诉信息。 */
            publishConsent: boolean;
            /** @description 是否同意委托调解。 */
            delegateConsent: boolean;
            /** @description 对方是登记的网点时，网点的编号。 */
            outletId: string | null;
            /** @description 对方的电话，只有数字。 */
            respondentPhone: string | null;
            /** @description 对方的地址。 */
            respondentAddress: string | null;
            /** @description 在哪个平台上买的。 */
            platformName: string | null;
            /** @description 上门或事情发生的地方。 */
            visitDivision: components["schemas"]["CalledReply"] | null;
            /** @description 按什么分到这里的。 */
            routingPath: components["schemas"]["RoutingPath"];
            /** @description 为什么分到这里，和消费者看到的一样。 */
            routingReason: string;
            /** @description 按规定应当由谁办理。 */
            competent: components["schemas"]["CalledReply"];
            /** @description 最先收到的单位。 */
            firstReceiver: components["schemas"]["CalledReply"];
            /** @description 适用哪一部规定，按收到的日期。 */
            ruleSet: components["schemas"]["CalledReply"];
            /** @description 同一次提交的另一个案件；不能看，或者会暴露举报人的，是 null。 */
            linkedCase: components["schemas"]["LinkedCaseReply"] | null;
            /** @description 全部期限，按今天算。 */
            clocks: components["schemas"]["ClockSeenReply"][];
            /** @description 经过，先发生的在前。 */
            events: components["schemas"]["EventSeenReply"][];
            /** @description 到过的单位，先到的在前。 */
            deliveries: components["schemas"]["DeliverySeenReply"][];
            files: components["schemas"]["StaffCaseFileReply"][];
            /** @description 期限延长过；只能一次。 */
            extended: boolean;
            /** @description 重新办理过；只能一次。 */
            reopened: boolean;
            /** @description 评价，1 到 5 星。 */
            rating: number | null;
            /**
             * Format: date-time
             * @description 办结的时间；还在办的是 null。
             */
            endedAt: string | null;
            /** @description 能不能看全名、电话和地址。 */
            mayReveal: boolean;
        };
        /**
         * @description 为什么要看。
         * @enum {string}
         */
        RevealPurpose: "contact" | "verifyIdentity" | "mediate" | "deliverDocument" | "other";
        RevealBody: {
            /** @description 为什么要看。 */
            purpose: components["schemas"]["RevealPurpose"];
            /** @description 补充说明；选“其他”时必填。 */
            words?: string | null;
        };
        RevealedPersonReply: {
            /** @description 姓名。 */
            name: string;
            /** @description 电话，只有数字；来信没有电话的是空。 */
            phone: string | null;
            /** @description 地址。 */
            address: string | null;
        };
        DeadlineReply: {
            /** @description 在等什么。 */
            kind: components["schemas"]["ClockKind"];
            /**
             * Format: date
             * @description 最后一天，北京时间。
             */
            on: string;
            /** @description 放假安排还没有公布，日期可能变动。 */
            provisional: boolean;
            /** @description 期限暂停着，日期会往后推。 */
            paused: boolean;
            /** @description 已经过了。 */
            overdue: boolean;
            /** @description 依据的规定，一句话。 */
            rule: string | null;
        };
        MyCaseLineReply: {
            id: string;
            /** @description 收件编号。 */
            number: string;
            kind: components["schemas"]["CaseKind"];
            state: components["schemas"]["CaseState"];
            /** Format: date-time */
            receivedAt: string;
            /** @description 投诉或举报的是谁。 */
            respondentName: string | null;
            /** @description 现在由谁办理。 */
            bureauName: string;
            /** @description 下一个期限；没有在等的就没有。 */
            deadline: components["schemas"]["DeadlineReply"] | null;
            /** @description 没有读过的消息。 */
            unreadCount: number;
        };
        MyCasesReply: {
            items: components["schemas"]["MyCaseLineReply"][];
            /** @description 下一页；没有了就是 null。 */
            nextCursor: string | null;
        };
        MaskedPersonReply: {
            /** @example 张** */
            name: string;
            /**
             * @description 来信没有电话的是空。
             * @example 138****0000
             */
            phone: string | null;
        };
        MyCaseContactReply: {
            /** @description 是哪个单位的。 */
            bureauName: string;
            phone: string | null;
            address: string | null;
            /** @description 办公时间。 */
            openingHours: string | null;
        };
        MyCaseBureauReply: {
            name: string;
            /**
             * Format: date
             * @description 它收到的日期。
             */
            receivedOn: string;
        };
        MyCaseEventReply: {
            seq: number;
            /** @description file 是提交；redeliver 是原来的单位没有承办人员，转到了有人办理的单位。 */
            act: components["schemas"]["CaseEventAct"];
            /**
             * @description 谁做的。
             * @enum {string}
             */
            by: "me" | "bureau" | "system";
            /** @description 当时在哪个部门。 */
            bureauName: string;
            /** Format: date-time */
            happenedAt: string;
            /** @description 说明；没有就是 null。 */
            words: string | null;
        };
        MyCaseDocumentReply: {
            /** @description 文书名称。 */
            title: string;
            /** @description 文号。 */
            number: string;
            /** Format: date */
            issuedOn: string;
        };
        MyCaseFileReply: {
            /** @example b0cK5uJc0m6x2f3X1mYb1w */
            id: string;
            /**
             * @description photo 是照片，document 是 PDF 文件。
             * @enum {string}
             */
            kind: "photo" | "document";
            /** @example image/jpeg */
            mediaType: string;
            /**
             * @description 保存下来的字节数。
             * @example 412000
             */
            byteCount: number;
            /** @description 随哪一步来的；1 是提交。 */
            eventSeq: number;
        };
        /**
         * @description 您现在可以做的事。
         * @enum {string}
         */
        CaseAct: "requestMaterials" | "supplement" | "accept" | "decline" | "routeDown" | "returnUp" | "takeUp" | "assign" | "scheduleMediation" | "pauseForTesting" | "resume" | "settle" | "terminate" | "tell" | "openInvestigation" | "declineInvestigation" | "extend" | "takeMeasure" | "close" | "withdraw" | "reopen" | "rate";
        ReopenGroundReply: {
            id: string;
            /** @description 理由，一句话。 */
            text: string;
        };
        MyCaseReply: {
            id: string;
            /** @description 收件编号。 */
            number: string;
            kind: components["schemas"]["CaseKind"];
            state: components["schemas"]["CaseState"];
            /** Format: date-time */
            receivedAt: string;
            /** @description 投诉或举报的是谁。 */
            respondentName: string | null;
            /** @description 现在由谁办理。 */
            bureauName: string;
            /** @description 下一个期限；没有在等的就没有。 */
            deadline: components["schemas"]["DeadlineReply"] | null;
            /** @description 没有读过的消息。 */
            unreadCount: number;
            /** @description 接下来会怎样，一两句话。 */
            nextStep: string;
            /** @description 一起提交的另一个案件。 */
            linkedCaseId: string | null;
            outletId: string | null;
            respondentPhone: string | null;
            respondentAddress: string | null;
            platformName: string | null;
            brandId: string | null;
            categoryCode: string | null;
            violationKinds: components["schemas"]["ViolationKind"][];
            /** Format: date */
            occurredOn: string | null;
            /** @description 争议的金额，单位是分。 */
            amountFen: number | null;
            facts: string;
            requests: components["schemas"]["CaseRequest"][];
            requestText: string | null;
            /** @description 遮住一部分；匿名举报没有。 */
            complainant: components["schemas"]["MaskedPersonReply"] | null;
            publishConsent: boolean;
            delegateConsent: boolean;
            /** @description 为什么交给这个部门。 */
            routingReason: string;
            /** @description 怎么联系现在办理的单位；它没有写的，是它上级的；都没有写的是 null。 */
            bureauContact: components["schemas"]["MyCaseContactReply"] | null;
            /** @description 先后由谁办理。 */
            bureaus: components["schemas"]["MyCaseBureauReply"][];
            /** @description 经过，从提交开始。 */
            events: components["schemas"]["MyCaseEventReply"][];
            /** @description 出具给您的文书。 */
            documents: components["schemas"]["MyCaseDocumentReply"][];
            files: components["schemas"]["MyCaseFileReply"][];
            /** @description 您现在可以做的事。 */
            acts: components["schemas"]["CaseAct"][];
            /** @description 撤回、申请重新办理时，作为 seenEventCount 原样带回。 */
            eventCount: number;
            /** @description 申请重新办理时可以选的理由。 */
            reopenGrounds: components["schemas"]["ReopenGroundReply"][];
            /** @description 您的评价。 */
            rating: number | null;
        };
        MyCaseActBody: {
            /**
             * @description supplement 补充材料，withdraw 撤回，reopen 申请重新办理，rate 评价。
             * @enum {string}
             */
            act: "supplement" | "withdraw" | "reopen" | "rate";
            /** @description 撤回、申请重新办理时必填：看到的案件的 eventCount。 */
            seenEventCount?: number | null;
            /** @description 自己写的话；补充材料时，话和文件至少有一样。 */
            words?: string | null;
            /** @description 补充材料：已经上传的文件编号，按顺序；请求要带上传时用的 Draft-Key。 */
            fileIds?: string[] | null;
            /** @description 申请重新办理：理由，reopenGrounds 里的 id。 */
            ground?: string | null;
            /** @description 评价：几颗星。 */
            stars?: number | null;
        };
        MyCaseActReply: {
            /** @description 这是案件的第几步。 */
            eventSeq: number;
            /** @description 现在的状态。 */
            state: components["schemas"]["CaseState"];
        };
        ActGroundReply: {
            id: string;
            /** @description 规定里的写法。 */
            text: string;
            /** @description 告诉投诉人或举报人的写法。 */
            plain: string;
            /** @description 出处。 */
            article: string;
            /** @description 现在能不能用；有的理由要等期限到了才能用。 */
            usable: boolean;
        };
        /**
         * @description 办理时用这个名字带上。
         * @enum {string}
         */
        CaseActField: "ground" | "materialsBy" | "receiverCode" | "reportBy" | "reason" | "accountId" | "stationCode" | "on" | "at" | "way" | "place" | "agreement" | "measure" | "publicReference" | "words" | "note";
        ActFieldReply: {
            /** @description 办理时用这个名字带上。 */
            name: components["schemas"]["CaseActField"];
            /** @description 必填。 */
            needed: boolean;
            /** @description 写法的样例，可以改了再用。 */
            templates: string[];
        };
        ActDaysReply: {
            /**
             * Format: date
             * @description 最早的一天，北京时间。
             */
            from: string;
            /**
             * Format: date
             * @description 最晚的一天；不限就是 null。
             */
            until: string | null;
        };
        ActDeskReply: {
            code: string;
            name: string;
        };
        ActColleagueReply: {
            accountId: string;
            name: string;
            /** @description 在哪个局或所，代码。 */
            bureauCode: string;
        };
        ActFormReply: {
            /** @description 文书式样的序号，1 到 10。 */
            form: number;
            /** @description 文书的名称。 */
            title: string;
        };
        NextActReply: {
            act: components["schemas"]["CaseAct"];
            /** @description 可以选的理由；这一步不用理由，就是空的。 */
            grounds: components["schemas"]["ActGroundReply"][];
            /** @description 这一步要填的，照次序。 */
            fields: components["schemas"]["ActFieldReply"][];
            /** @description 这一步要选的日期的范围；不用选就是 null。 */
            days: components["schemas"]["ActDaysReply"] | null;
            /** @description 分送下级：有承办人员的下级局。 */
            receivers: components["schemas"]["ActDeskReply"][];
            /** @description 指派承办：有承办人员的本局和所。 */
            stations: components["schemas"]["ActDeskReply"][];
            /** @description 指派承办：能承办的同事。 */
            colleagues: components["schemas"]["ActColleagueReply"][];
            /** @description 可以选的方式；不用选就是空的。 */
            ways: string[];
            /** @description 采取措施：现在可以选的。 */
            measures: ("talk" | "remind" | "notice" | "orderCorrection" | "penalty")[];
            /** @description 这一步会出具的文书；没有就是 null。 */
            document: components["schemas"]["ActFormReply"] | null;
        };
        NextActsReply: {
            /** @description 案件现在有几步经过；办理时作为 seenEventCount 带回。 */
            eventCount: number;
            state: components["schemas"]["CaseState"];
            /** @description 您现在可以做的；没有就是空的。 */
            acts: components["schemas"]["NextActReply"][];
        };
        StaffActBody: {
            /**
             * @description 做什么。
             * @enum {string}
             */
            act: "requestMaterials" | "supplement" | "accept" | "decline" | "routeDown" | "returnUp" | "takeUp" | "assign" | "scheduleMediation" | "pauseForTesting" | "resume" | "settle" | "terminate" | "tell" | "openInvestigation" | "declineInvestigation" | "extend" | "takeMeasure" | "close" | "withdraw" | "reopen";
            /** @description 您看到的案件有几步经过；有人先办过了，就回答 409，请刷新后再决定。 */
            seenEventCount: number;
            /** @description 内部备注，只有监管部门看得到。 */
            note?: string | null;
            /** @description 写给投诉人或举报人的话。 */
            words?: string | null;
            /**
             * Format: date
             * @description 要求补充材料：最后一天，北京时间。
             */
            materialsBy?: string | null;
            /** @description 不予受理、终止调解、不予立案、重新办理：理由的编号。 */
            ground?: string | null;
            /** @description 分送下级：给哪个局，代码。 */
            receiverCode?: string | null;
            /**
             * Format: date
             * @description 分送下级：要求回报的最后一天；可以没有。
             */
            reportBy?: string | null;
            /** @description 退回上级、提级办理、延长期限：理由，内部的。 */
            reason?: string | null;
            /** @description 指派承办：哪个所，或者本局，代码。 */
            stationCode?: string | null;
            /** @description 指派承办：哪一位同事。 */
            accountId?: string | null;
            /**
             * Format: date
             * @description 安排调解：哪一天，北京时间。
             */
            on?: string | null;
            /**
             * @description 安排调解：几点几分。
             * @example 09:30
             */
            at?: string | null;
            /**
             * @description 安排调解：onSite 当面、remote 在线；告知当事人：internet、phone、text、email、letter、inPerson。
             * @enum {string|null}
             */
            way?: "onSite" | "remote" | "internet" | "phone" | "text" | "email" | "letter" | "inPerson" | null;
            /** @description 安排调解：地点，或者怎样在线参加。 */
            place?: string | null;
            /** @description 达成调解：双方的协议。 */
            agreement?: string | null;
            /**
             * @description 采取措施：哪一种。
             * @enum {string|null}
             */
            measure?: "talk" | "remind" | "notice" | "orderCorrection" | "penalty" | null;
            /** @description 采取措施：行政处罚公示的文号或者网址；别的措施没有。 */
            publicReference?: string | null;
        };
        ActDocumentReply: {
            id: string;
            /** @description 文书式样的序号，1 到 10。 */
            form: number;
            /** @description 文书的名称。 */
            title: string;
            /** @description 文号。 */
            number: string;
        };
        StaffActReply: {
            /** @description 这是案件的第几步；也是现在共有几步。 */
            eventSeq: number;
            /** @description 办理以后的状态。 */
            state: components["schemas"]["CaseState"];
            /** @description 同时出具的文书；没有就是 null。 */
            document: components["schemas"]["ActDocumentReply"] | null;
        };
        MyMessageReply: {
            id: string;
            /** @description 说的是哪个案件。 */
            caseId: string;
            kind: components["schemas"]["MessageKind"];
            words: string;
            /** Format: date-time */
            createdAt: string;
            /** @description 读过了。 */
            read: boolean;
        };
        MyMessagesReply: {
            items: components["schemas"]["MyMessageReply"][];
            /** @description 一共有多少条没有读过。 */
            unreadCount: number;
            /** @description 下一页；没有了就是 null。 */
            nextCursor: string | null;
        };
        ReadMessagesBody: {
            /** @description 读过的消息。 */
            ids: string[];
        };
        NoticeConsentsBody: {
            /** @description 刚才在微信里同意了的通知，每种一次。 */
            kinds: components["schemas"]["MessageKind"][];
        };
        /** @enum {string} */
        SignalMeeting: "unlisted" | "warned" | "filed";
        SignalBrandReply: {
            id: string;
            name: string;
            /** @description 核验时说要找这个品牌的次数。 */
            checks: number;
        };
        SignalledNumberReply: {
            /** @description 只有数字。 */
            number: string;
            /** @description 给人看的写法。 */
            display: string;
            /** @description 核验时不在名录里，多少人次。 */
            unlistedChecks: number;
            /** @description 核验时已经发布警示，多少人次。 */
            warnedChecks: number;
            /** @description 同一时间收到的、说到这个号码的投诉举报。 */
            cases: number;
            /** @description 多的在前。 */
            brands: components["schemas"]["SignalBrandReply"][];
        };
        NumberSignalsReply: {
            /**
             * Format: date
             * @description 从哪一天起，北京时间。
             */
            from: string;
            /**
             * Format: date
             * @description 到哪一天，当天算在内。
             */
            to: string;
            /** @description 多的在前，最多 100 个；现在登记在名录里的不列，少于 3 人次又没有警示和案件的不列。 */
            items: components["schemas"]["SignalledNumberReply"][];
        };
        /** @enum {string} */
        QuestionState: "open" | "answered" | "takenBack";
        /**
         * @description offer 愿意处理；refusal 不能处理。
         * @enum {string}
         */
        HelpAnswer: "offer" | "refusal";
        CaseHelpRequestReply: {
            id: string;
            /** @description 哪个品牌。 */
            brand: components["schemas"]["CalledReply"];
            /** @description 哪个局请您协助。 */
            bureau: components["schemas"]["CalledReply"];
            /** @description 什么产品。 */
            product: string;
            /** @description 出了什么问题。 */
            fault: string;
            /** @description 哪个网点。 */
            outletName: string | null;
            /** @description 消费者想怎么解决。 */
            wants: string;
            /**
             * Format: date-time
             * @description 什么时候请的，UTC。
             */
            askedAt: string;
            /**
             * Format: date
             * @description 最晚哪天答复，北京时间。
             */
            dueOn: string;
            /** @description 过了日期还没有答复。 */
            overdue: boolean;
            state: components["schemas"]["QuestionState"];
            /** @description offer 愿意处理；refusal 不能处理。 */
            answer: components["schemas"]["HelpAnswer"] | null;
            /** @description 品牌写的办法或者理由。 */
            answerWords: string | null;
            /**
             * Format: date-time
             * @description 什么时候答复的，UTC。
             */
            answeredAt: string | null;
            /** @description 请的是哪个总代理。 */
            agent: components["schemas"]["CalledReply"];
            /** @description 谁请的。 */
            askedBy: string | null;
        };
        CaseHelpRequestsReply: {
            /** @description 新的在前。 */
            requests: components["schemas"]["CaseHelpRequestReply"][];
            /** @description 现在您能不能请品牌协助。 */
            mayAsk: boolean;
            /** @description 不能的话，为什么；能的是 null。 */
            whyNot: string | null;
            /** @description 案件的品牌；没有写的是 null，要另选。 */
            brand: components["schemas"]["CalledReply"] | null;
            /** @description 案件里对方的名称，可以填在网点里。 */
            outletName: string | null;
            /**
             * Format: date
             * @description 通常给到哪天答复。
             */
            usualDueOn: string;
        };
        AskHelpBody: {
            /** @description 哪个品牌。 */
            brandId: string;
            /** @description 什么产品。 */
            product: string;
            /** @description 出了什么问题。 */
            fault: string;
            /** @description 哪个网点。 */
            outletName?: string | null;
            /** @description 消费者想怎么解决。 */
            wants: string;
            /**
             * Format: date
             * @description 最晚哪天答复，1 到 20 个工作日以内。
             */
            dueOn: string;
        };
        HelpAskedReply: {
            id: string;
        };
        AgentHelpRequestReply: {
            id: string;
            /** @description 哪个品牌。 */
            brand: components["schemas"]["CalledReply"];
            /** @description 哪个局请您协助。 */
            bureau: components["schemas"]["CalledReply"];
            /** @description 什么产品。 */
            product: string;
            /** @description 出了什么问题。 */
            fault: string;
            /** @description 哪个网点。 */
            outletName: string | null;
            /** @description 消费者想怎么解决。 */
            wants: string;
            /**
             * Format: date-time
             * @description 什么时候请的，UTC。
             */
            askedAt: string;
            /**
             * Format: date
             * @description 最晚哪天答复，北京时间。
             */
            dueOn: string;
            /** @description 过了日期还没有答复。 */
            overdue: boolean;
            state: components["schemas"]["QuestionState"];
            /** @description offer 愿意处理；refusal 不能处理。 */
            answer: components["schemas"]["HelpAnswer"] | null;
            /** @description 品牌写的办法或者理由。 */
            answerWords: string | null;
            /**
             * Format: date-time
             * @description 什么时候答复的，UTC。
             */
            answeredAt: string | null;
        };
        AgentHelpRequestsReply: {
            /** @description 最多 50 条。 */
            lines: components["schemas"]["AgentHelpRequestReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
            /** @description 还没有答复的一共几条。 */
            openCount: number;
        };
        AnswerHelpBody: {
            answer: components["schemas"]["HelpAnswer"];
            /** @description 什么办法，或者为什么不能。 */
            words: string;
        };
        SupervisionCountsReply: {
            /** @description 等待批准的。 */
            toApprove: number;
            /** @description 14 天内要复核的，含过了期的。 */
            toReview: number;
            /** @description 其中复核的日期已经过了的。 */
            reviewOverdue: number;
            /** @description 退回来修改的。 */
            returned: number;
            /** @description 逾期没有答复的询问。 */
            overdueQuestions: number;
        };
        /** @enum {string} */
        WarningList: "open" | "toApprove" | "published" | "toReview" | "ended" | "all";
        /** @enum {string} */
        WarningState: "draft" | "proposed" | "returned" | "published" | "withdrawn" | "dropped";
        /** @enum {string} */
        WarningListOrder: "newest" | "oldest";
        WarningLineReply: {
            id: string;
            /** @description 只有数字。 */
            number: string;
            /** @description 给人看的写法。 */
            display: string;
            /** @description 冒充的是哪个品牌；说不清的是 null。 */
            brand: components["schemas"]["CalledReply"] | null;
            /** @description 哪个局办的。 */
            bureau: components["schemas"]["CalledReply"];
            state: components["schemas"]["WarningState"];
            /**
             * Format: date
             * @description 哪天以前复核，北京时间。
             */
            reviewOn: string | null;
            /** @description 复核的日期已经过了。 */
            reviewOverdue: boolean;
            /**
             * Format: date-time
             * @description 最近一次变动，UTC。
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description 什么时候发布的，UTC。
             */
            publishedAt: string | null;
        };
        WarningLinesReply: {
            /** @description 最多 50 件。 */
            lines: components["schemas"]["WarningLineReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        /** @enum {string} */
        HolderOutcome: "answered" | "unreachable";
        NewWarningBody: {
            /** @description 冒充的是哪个品牌。 */
            brandId?: string | null;
            /** @description 写给群众看的理由。 */
            reason?: string | null;
            /** @description 写给群众看的来源：谁核实的，在哪里公布。 */
            source?: string | null;
            /**
             * Format: date
             * @description 哪天以前复核，一年以内。
             */
            reviewOn?: string | null;
            holderOutcome?: components["schemas"]["HolderOutcome"] | null;
            /**
             * Format: date
             * @description 哪天联系的。
             */
            holderAskedOn?: string | null;
            /** @description 怎么联系的：打电话、上门、发函。 */
            holderAskedHow?: string | null;
            /** @description 号码使用人怎么说。 */
            holderAnswer?: string | null;
            /** @description 电话号码，怎么写都行；以后不能改。 */
            number: string;
        };
        WarningCreatedReply: {
            id: string;
        };
        WarningHolderReply: {
            outcome: components["schemas"]["HolderOutcome"] | null;
            /**
             * Format: date
             * @description 哪天问的。
             */
            askedOn: string | null;
            /** @description 怎么问的。 */
            askedHow: string | null;
            /** @description 怎么答的。 */
            answer: string | null;
        };
        /** @enum {string} */
        EvidenceKind: "words" | "files" | "case" | "signal";
        EvidenceCaseReply: {
            id: string;
            /** @description 收件编号。 */
            number: string;
            kind: components["schemas"]["CaseKind"];
        };
        EvidenceSignalReply: {
            /** @description 放进来以前 30 天，不在名录里的核验人次。 */
            unlistedChecks: number;
            /** @description 已有警示时的核验人次。 */
            warnedChecks: number;
            /** @description 说到这个号码的投诉举报。 */
            cases: number;
        };
        EvidenceReply: {
            id: string;
            kind: components["schemas"]["EvidenceKind"];
            words: string | null;
            /** @description 哪件投诉举报；不是这一种，或者不在您的辖区、已经清空的是 null。 */
            case: components["schemas"]["EvidenceCaseReply"] | null;
            signal: components["schemas"]["EvidenceSignalReply"] | null;
            files: components["schemas"]["CaseFileReply"][];
            /** @description 谁放进来的。 */
            addedBy: string | null;
            /** Format: date-time */
            addedAt: string;
        };
        /**
         * @description talk 约谈，remind 提醒，notice 通报。
         * @enum {string}
         */
        WarningMeasure: "talk" | "remind" | "notice";
        WarningMeasureReply: {
            id: string;
            /** @description talk 约谈，remind 提醒，notice 通报。 */
            kind: components["schemas"]["WarningMeasure"];
            /** Format: date */
            takenOn: string;
            /** @description 外地的单位看不到。 */
            words: string | null;
        };
        /** @enum {string} */
        QuestionAnswer: "ours" | "outlets" | "notOurs" | "unknown";
        StaffQuestionReply: {
            id: string;
            /** @description 只有数字。 */
            number: string;
            /** @description 给人看的写法。 */
            display: string;
            /** @description 问的是哪个品牌。 */
            brand: components["schemas"]["CalledReply"];
            /** @description 哪个局问的。 */
            bureau: components["schemas"]["CalledReply"];
            /** @description 那个局写的话。 */
            words: string | null;
            /**
             * Format: date-time
             * @description 什么时候问的，UTC。
             */
            askedAt: string;
            /**
             * Format: date
             * @description 最晚哪天答复，北京时间。
             */
            dueOn: string;
            /** @description 过了日期还没有答复。 */
            overdue: boolean;
            state: components["schemas"]["QuestionState"];
            answer: components["schemas"]["QuestionAnswer"] | null;
            /** @description 是哪个网点的。 */
            outletName: string | null;
            /** @description 总代理写的话。 */
            answerWords: string | null;
            /**
             * Format: date-time
             * @description 什么时候答复的，UTC。
             */
            answeredAt: string | null;
            /** @description 答复里的文件。 */
            files: components["schemas"]["CaseFileReply"][];
            /** @description 问的是哪个总代理。 */
            agent: components["schemas"]["CalledReply"];
            /** @description 谁问的。 */
            askedBy: string | null;
            /** @description 为哪件警示问的。 */
            warningId: string | null;
            /** @description 是本单位问的，可以收回。 */
            own: boolean;
        };
        /** @enum {string} */
        WarningStep: "create" | "edit" | "addEvidence" | "addMeasure" | "ask" | "answer" | "propose" | "return" | "publish" | "keep" | "withdraw" | "drop";
        WarningEventReply: {
            seq: number;
            step: components["schemas"]["WarningStep"];
            toState: components["schemas"]["WarningState"];
            actorName: string | null;
            /** Format: date-time */
            happenedAt: string;
            /** @description 为什么。 */
            words: string | null;
        };
        NumberOwnerReply: {
            brandId: string;
            brandName: string;
            /** @description 是哪个网点的；品牌自己的是 null。 */
            outletName: string | null;
            /** @description 名录里有效的是 true；总代理答复说是自己的，是 false。 */
            registered: boolean;
        };
        /** @enum {string} */
        WarningAct: "propose" | "return" | "publish" | "keep" | "withdraw" | "drop";
        WarningNextActReply: {
            act: components["schemas"]["WarningAct"];
            /** @description 为什么您现在不能做；能做的是 null。 */
            refusal: string | null;
            /** @description 要写为什么。 */
            why: boolean;
        };
        WarningCaseReply: {
            id: string;
            /** @description 只有数字。 */
            number: string;
            /** @description 给人看的写法。 */
            display: string;
            /** @description 冒充的是哪个品牌；说不清的是 null。 */
            brand: components["schemas"]["CalledReply"] | null;
            /** @description 哪个局办的。 */
            bureau: components["schemas"]["CalledReply"];
            state: components["schemas"]["WarningState"];
            /**
             * Format: date
             * @description 哪天以前复核，北京时间。
             */
            reviewOn: string | null;
            /** @description 复核的日期已经过了。 */
            reviewOverdue: boolean;
            /**
             * Format: date-time
             * @description 最近一次变动，UTC。
             */
            changedAt: string;
            /**
             * Format: date-time
             * @description 什么时候发布的，UTC。
             */
            publishedAt: string | null;
            /** @description 您看到的是第几版；修改和决定的时候带上。 */
            version: number;
            /** @description 群众看到的警示理由。 */
            reason: string;
            /** @description 群众看到的来源。 */
            source: string;
            /** @description 在您的辖区里，能看全部；外地发布的只能看公开的内容，证据、答复和经过是空的。 */
            within: boolean;
            holder: components["schemas"]["WarningHolderReply"] | null;
            evidence: components["schemas"]["EvidenceReply"][];
            measures: components["schemas"]["WarningMeasureReply"][];
            /** @description 问过总代理的。 */
            questions: components["schemas"]["StaffQuestionReply"][];
            events: components["schemas"]["WarningEventReply"][];
            /** @description 现在是谁的官方号码，或者谁答复说是自己的；不空的，提请和批准时要写出每个品牌的名称。 */
            owners: components["schemas"]["NumberOwnerReply"][];
            /** @description 现在查这个号码，会不会看到警示。 */
            warnedNow: boolean;
            /** @description 按现在的状态和您的岗位。 */
            acts: components["schemas"]["WarningNextActReply"][];
            mayEdit: boolean;
            /** @description 能不能增加证据、措施，能不能问总代理。 */
            mayAdd: boolean;
        };
        EditWarningBody: {
            /** @description 冒充的是哪个品牌。 */
            brandId?: string | null;
            /** @description 写给群众看的理由。 */
            reason?: string | null;
            /** @description 写给群众看的来源：谁核实的，在哪里公布。 */
            source?: string | null;
            /**
             * Format: date
             * @description 哪天以前复核，一年以内。
             */
            reviewOn?: string | null;
            holderOutcome?: components["schemas"]["HolderOutcome"] | null;
            /**
             * Format: date
             * @description 哪天联系的。
             */
            holderAskedOn?: string | null;
            /** @description 怎么联系的：打电话、上门、发函。 */
            holderAskedHow?: string | null;
            /** @description 号码使用人怎么说。 */
            holderAnswer?: string | null;
            /** @description 您看到的 version；有人先改过了，就回答 409。 */
            seenVersion: number;
        };
        EvidenceBody: {
            kind: components["schemas"]["EvidenceKind"];
            words?: string | null;
            /** @description 投诉举报的收件编号；只有 case 用。 */
            caseNumber?: string | null;
            /** @description 上传得到的编号；同时带 Draft-Key。 */
            fileIds?: string[];
        };
        MeasureBody: {
            kind: components["schemas"]["WarningMeasure"];
            /**
             * Format: date
             * @description 哪天，不能在今天以后。
             */
            takenOn: string;
            words?: string | null;
        };
        WarningActBody: {
            /** @description 您看到的 version；有人先改过了，就回答 409。 */
            seenVersion: number;
            act: components["schemas"]["WarningAct"];
            /** @description 为什么；退回、复核、撤回、不予警示必须写。 */
            words?: string | null;
            /**
             * Format: date
             * @description 继续警示时，下一次复核的日期。
             */
            reviewOn?: string | null;
            /** @description 号码现在是谁的官方号码，写出每个品牌的名称；只有 owners 不空的要写。 */
            confirmedBrands?: string[];
        };
        WarningChangedReply: {
            state: components["schemas"]["WarningState"];
            version: number;
        };
        /** @enum {string} */
        QuestionList: "open" | "overdue" | "answered" | "all";
        StaffQuestionsReply: {
            /** @description 最多 50 条。 */
            lines: components["schemas"]["StaffQuestionReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        AskBody: {
            /** @description 电话号码，怎么写都行。 */
            number: string;
            /** @description 问哪些品牌的总代理。 */
            brandIds: string[];
            /**
             * Format: date
             * @description 最晚哪天答复，1 到 20 个工作日以内。
             */
            dueOn: string;
            /** @description 写给总代理的话；不能有别的电话和证件号码。 */
            words?: string | null;
            /** @description 为哪件警示问的；答复成为它的证据。 */
            warningId?: string | null;
            /** @description 从哪个案件问起；总代理看不到。 */
            caseId?: string | null;
        };
        QuestionsAskedReply: {
            /** @description 问了几个品牌。 */
            asked: number;
        };
        AgentQuestionReply: {
            id: string;
            /** @description 只有数字。 */
            number: string;
            /** @description 给人看的写法。 */
            display: string;
            /** @description 问的是哪个品牌。 */
            brand: components["schemas"]["CalledReply"];
            /** @description 哪个局问的。 */
            bureau: components["schemas"]["CalledReply"];
            /** @description 那个局写的话。 */
            words: string | null;
            /**
             * Format: date-time
             * @description 什么时候问的，UTC。
             */
            askedAt: string;
            /**
             * Format: date
             * @description 最晚哪天答复，北京时间。
             */
            dueOn: string;
            /** @description 过了日期还没有答复。 */
            overdue: boolean;
            state: components["schemas"]["QuestionState"];
            answer: components["schemas"]["QuestionAnswer"] | null;
            /** @description 是哪个网点的。 */
            outletName: string | null;
            /** @description 总代理写的话。 */
            answerWords: string | null;
            /**
             * Format: date-time
             * @description 什么时候答复的，UTC。
             */
            answeredAt: string | null;
            /** @description 答复里的文件。 */
            files: components["schemas"]["CaseFileReply"][];
        };
        AgentQuestionsReply: {
            /** @description 最多 50 条。 */
            lines: components["schemas"]["AgentQuestionReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
            /** @description 还没有答复的一共几条。 */
            openCount: number;
        };
        AnswerQuestionBody: {
            answer: components["schemas"]["QuestionAnswer"];
            /** @description 是网点的号码时，写哪个网点。 */
            outletName?: string | null;
            words?: string | null;
            /** @description 上传得到的编号；同时带 Draft-Key。 */
            fileIds?: string[];
        };
        /**
         * @description dueSoon：期限快到；overdue：期限已过；unopened：下级收到一个工作日以上还没有人打开。
         * @enum {string}
         */
        ReminderKind: "dueSoon" | "overdue" | "unopened";
        StaffReminderReply: {
            id: string;
            /** @description dueSoon：期限快到；overdue：期限已过；unopened：下级收到一个工作日以上还没有人打开。 */
            kind: components["schemas"]["ReminderKind"];
            caseId: string;
            /** @description 收件编号。 */
            caseNumber: string;
            caseKind: components["schemas"]["CaseKind"];
            /** @description 案件现在在哪个单位。 */
            bureauName: string;
            /** @description 哪个期限；unopened 没有。 */
            clockKind: components["schemas"]["ClockKind"] | null;
            /**
             * Format: date
             * @description 期限的最后一天，北京时间；unopened 没有。
             */
            dueOn: string | null;
            /** @description 放假安排还没有公布，日期可能变动；unopened 没有。 */
            provisional: boolean | null;
            /**
             * Format: date-time
             * @description 什么时候送到那里，UTC，ISO 8601；只有 unopened 有。
             */
            deliveredAt: string | null;
            /**
             * Format: date-time
             * @description 什么时候提醒的，UTC，ISO 8601。
             */
            createdAt: string;
        };
        StaffRemindersReply: {
            /** @description 没有看过的，最急的在前，最多 100 条；看过一条就少一条。 */
            items: components["schemas"]["StaffReminderReply"][];
        };
        MessageTemplateItem: {
            /**
             * @description 通知种类。
             * @example correction-handled
             */
            kind: string;
            /** @description 微信后台给的模板 ID，交给 wx.requestSubscribeMessage。 */
            templateId: string;
        };
        MessageTemplatesReply: {
            /** @description 没有配置时是空的。 */
            items: components["schemas"]["MessageTemplateItem"][];
        };
        AccountLogInBody: {
            /** @description 登录名，不分大小写。 */
            loginName: string;
            password: string;
            /** @description 手机上的六位动态口令；绑定过的人要有它，或者 recoveryCode。 */
            oneTimeCode?: string;
            /** @description 手机不在身边时用的恢复码，每个只能用一次。 */
            recoveryCode?: string;
        };
        /** @enum {string} */
        StaffRole: "intake" | "handler" | "supervisor" | "administrator";
        StaffSessionReply: {
            accountId: string;
            loginName: string;
            name: string;
            /** @description 是否绑定了手机上的动态口令。 */
            enrolled: boolean;
            /** @description 真：先绑定动态口令，才能使用其他功能。 */
            mustEnrol: boolean;
            /**
             * Format: date-time
             * @description 最晚到什么时候要重新登录；30 分钟不操作也要。UTC，ISO 8601。
             */
            expiresAt: string;
            bureauCode: string;
            bureauName: string;
            roles: components["schemas"]["StaffRole"][];
        };
        /** @enum {string} */
        AgentRole: "agentAdmin" | "agentClerk";
        AgentSessionReply: {
            accountId: string;
            loginName: string;
            name: string;
            /** @description 是否绑定了手机上的动态口令。 */
            enrolled: boolean;
            /** @description 真：先绑定动态口令，才能使用其他功能。 */
            mustEnrol: boolean;
            /**
             * Format: date-time
             * @description 最晚到什么时候要重新登录；30 分钟不操作也要。UTC，ISO 8601。
             */
            expiresAt: string;
            /** @description 名录里的总代理。 */
            generalAgentId: string;
            roles: components["schemas"]["AgentRole"][];
        };
        ChangePasswordBody: {
            currentPassword: string;
            /** @description 不要有登录名和姓名。 */
            newPassword: string;
        };
        BeginSecondFactorBody: {
            /** @description 现在的密码。 */
            password: string;
        };
        NewSecretReply: {
            /** @description 手工输入用的密钥，base32；只在这里给出一次。 */
            secret: string;
            /** @description 做成二维码给手机扫的 otpauth 地址。 */
            address: string;
        };
        ConfirmSecondFactorBody: {
            /** @description 手机上现在的六位动态口令。 */
            oneTimeCode: string;
        };
        RecoveryCodesReply: {
            /** @description 恢复码，手机不在身边时用，每个一次；只在这里给出，请抄下来放好。 */
            recoveryCodes: string[];
        };
        InvitationReply: {
            /**
             * @description 设好密码以后从哪里登录：监管人员，或总代理。
             * @enum {string}
             */
            kind: "staff" | "agent";
            /** @description 用来登录的名字。 */
            loginName: string;
            name: string;
            /** @description 哪个局或所；总代理的人是 null。 */
            bureauName: string | null;
            roles: ("intake" | "handler" | "supervisor" | "administrator" | "agentAdmin" | "agentClerk")[];
            /** @description 真：第一次登录以后先绑定动态口令，才能使用其他功能。 */
            mustEnrol: boolean;
            /**
             * Format: date-time
             * @description 到什么时候有效。UTC，ISO 8601。
             */
            expiresAt: string;
        };
        AcceptanceBody: {
            /** @description 不要有登录名和姓名，不要容易猜。 */
            password: string;
        };
        /** @enum {string} */
        AccountState: "invited" | "active" | "disabled";
        StaffAccountReply: {
            accountId: string;
            loginName: string;
            name: string;
            state: components["schemas"]["AccountState"];
            /** @description 是否绑定了手机上的动态口令。 */
            enrolled: boolean;
            /**
             * Format: date-time
             * @description 待接受的邀请到什么时候有效；过期的也写在这里；没有邀请是 null。
             */
            invitationExpiresAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            disabledAt: string | null;
            bureauCode: string;
            bureauName: string;
            roles: components["schemas"]["StaffRole"][];
        };
        StaffAccountsReply: {
            /** @description 按登录名。 */
            lines: components["schemas"]["StaffAccountReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        InviteStaffBody: {
            /** @description 登录名：字母开头，后面是字母、数字、点、横线；不分大小写，以后不能改，也不再给别人用。 */
            loginName: string;
            /** @description 姓名；加密保存。 */
            name: string;
            /** @description 哪个局或所；本单位或下级。 */
            bureauCode: string;
            roles: components["schemas"]["StaffRole"][];
        };
        IssuedInvitationReply: {
            accountId: string;
            /** @description 邀请链接，只在这里给出一次；请用可靠的办法交给本人，谁打开谁设密码。以前的链接作废。 */
            link: string;
            /**
             * Format: date-time
             * @description 链接到什么时候有效。UTC，ISO 8601。
             */
            expiresAt: string;
        };
        StaffRolesBody: {
            roles: components["schemas"]["StaffRole"][];
        };
        TransferBody: {
            roles: components["schemas"]["StaffRole"][];
            /** @description 调到哪个局或所；本单位或下级。 */
            bureauCode: string;
        };
        GeneralAgentReply: {
            generalAgentId: string;
            name: string;
            /** @description 统一社会信用代码。 */
            creditCode: string;
        };
        GeneralAgentsReply: {
            generalAgents: components["schemas"]["GeneralAgentReply"][];
        };
        AgentAccountReply: {
            accountId: string;
            loginName: string;
            name: string;
            state: components["schemas"]["AccountState"];
            /** @description 是否绑定了手机上的动态口令。 */
            enrolled: boolean;
            /**
             * Format: date-time
             * @description 待接受的邀请到什么时候有效；过期的也写在这里；没有邀请是 null。
             */
            invitationExpiresAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            disabledAt: string | null;
            generalAgentId: string;
            roles: components["schemas"]["AgentRole"][];
        };
        AgentAccountsReply: {
            /** @description 按登录名。 */
            accounts: components["schemas"]["AgentAccountReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        InviteAgentBody: {
            /** @description 登录名：字母开头，后面是字母、数字、点、横线；不分大小写，以后不能改，也不再给别人用。 */
            loginName: string;
            /** @description 姓名；加密保存。 */
            name: string;
            roles: components["schemas"]["AgentRole"][];
            /** @description 名录里的哪个总代理。 */
            generalAgentId: string;
        };
        InviteColleagueBody: {
            /** @description 登录名：字母开头，后面是字母、数字、点、横线；不分大小写，以后不能改，也不再给别人用。 */
            loginName: string;
            /** @description 姓名；加密保存。 */
            name: string;
            roles: components["schemas"]["AgentRole"][];
        };
        AgentRolesBody: {
            roles: components["schemas"]["AgentRole"][];
        };
        /** @enum {string} */
        OwnOutletStanding: "kept" | "left";
        /** @enum {string} */
        FreshnessFilter: "toDo" | "overdue" | "due" | "fresh";
        /** @enum {string} */
        OwnOutletOrder: "place" | "name" | "confirmed";
        OutletTermsReply: {
            brandId: string;
            brandName: string;
            categoryCode: string;
            categoryName: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 北京时间。
             */
            validTo: string | null;
            /** @description 别的总代理的不给看，是 null。 */
            contractNumber: string | null;
            /** @description 今天的状况。 */
            status: components["schemas"]["AuthorizationStatus"];
            /** @description 是不是自己的品牌；不是的不能改。 */
            own: boolean;
        };
        /** @enum {string} */
        FreshnessStanding: "overdue" | "due" | "fresh";
        /** @enum {string} */
        FreshnessReason: "never" | "yearly" | "reported" | "authorizationEnded";
        FreshnessReply: {
            standing: components["schemas"]["FreshnessStanding"];
            /**
             * Format: date
             * @description 最晚哪天确认；从没确认过的是 null，现在就该确认。
             */
            dueOn: string | null;
            because: components["schemas"]["FreshnessReason"];
            /** @description 放假安排还没有公布，日期可能变动。 */
            provisional: boolean;
            /**
             * Format: date
             * @description 上次确认；没有是 null。
             */
            confirmedOn: string | null;
        };
        /** @enum {string} */
        PhoneReviewState: "pending" | "approved" | "returned" | "replaced" | "withdrawn";
        PhoneProposalReply: {
            reviewId: string;
            state: components["schemas"]["PhoneReviewState"];
            /** @description 申请的全部电话。 */
            phones: string[];
            /** @description 为什么退回。 */
            reasons: string | null;
            /** Format: date-time */
            proposedAt: string;
        };
        OwnOutletLineReply: {
            id: string;
            name: string;
            address: string;
            divisionCode: string;
            /** @description 市、县、乡镇的全称。 */
            divisionName: string;
            phones: string[];
            /** @description 在不在名录里。 */
            open: boolean;
            /** @description 自己品牌的授权。 */
            authorizations: components["schemas"]["OutletTermsReply"][];
            freshness: components["schemas"]["FreshnessReply"];
            /** @description 有消费者反映信息有误，还没有答复。 */
            reported: boolean;
            /** @description 等待审核或者退回的电话申请。 */
            proposal: components["schemas"]["PhoneProposalReply"] | null;
        };
        OwnOutletsReply: {
            lines: components["schemas"]["OwnOutletLineReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        FreshnessCountsReply: {
            total: number;
            overdue: number;
            due: number;
            fresh: number;
            /** @description 期限怎么算的，出自哪里。 */
            rules: string[];
        };
        OutletConfirmationsBody: {
            /** @description 网点编号。 */
            outletIds: string[];
        };
        ConfirmedReply: {
            count: number;
            /**
             * Format: date
             * @description 北京时间。
             */
            confirmedOn: string;
        };
        OutletLocationReply: {
            /** @description GCJ-02，度。 */
            lat: number;
            /** @description GCJ-02，度。 */
            lng: number;
        };
        OwnBrandChoiceReply: {
            id: string;
            name: string;
            categoryCodes: string[];
        };
        FaultCountReply: {
            fault: components["schemas"]["EntryFault"];
            count: number;
        };
        OutletNoteReply: {
            text: string;
            /** @description 微信认为这段话可能有问题，先不显示，点了再看。 */
            doubtful: boolean;
        };
        OutletReportsReply: {
            /** @description 几次。 */
            count: number;
            faults: components["schemas"]["FaultCountReply"][];
            /** @description 他们的话，新的在前，一样的只有一次。 */
            notes: components["schemas"]["OutletNoteReply"][];
            /** Format: date-time */
            firstReceivedAt: string;
            /** Format: date-time */
            lastReceivedAt: string;
        };
        OutletCertificateReply: {
            /** @description 证书编号。 */
            number: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            issuedOn: string;
            /**
             * Format: date
             * @description 撤销的日期；没有撤销是 null。
             */
            withdrawnOn: string | null;
        };
        OwnOutletReply: {
            id: string;
            name: string;
            address: string;
            divisionCode: string;
            /** @description 市、县、乡镇的全称。 */
            divisionName: string;
            phones: string[];
            /** @description 在不在名录里。 */
            open: boolean;
            /** @description 自己品牌的授权。 */
            authorizations: components["schemas"]["OutletTermsReply"][];
            freshness: components["schemas"]["FreshnessReply"];
            /** @description 有消费者反映信息有误，还没有答复。 */
            reported: boolean;
            /** @description 等待审核或者退回的电话申请。 */
            proposal: components["schemas"]["PhoneProposalReply"] | null;
            /** @description 改的时候带上，被别人改过就不保存。 */
            version: string;
            licenceCode: string | null;
            location: components["schemas"]["OutletLocationReply"] | null;
            hours: string | null;
            services: string | null;
            tradeIn: boolean | null;
            /** @description 真：没有别的总代理的有效授权，名称、地址等可以改。 */
            alone: boolean;
            /** @description 全部品牌的授权，别人的只给看名称和状况。 */
            allAuthorizations: components["schemas"]["OutletTermsReply"][];
            /** @description 自己的品牌，可以给这个网点加授权。 */
            brands: components["schemas"]["OwnBrandChoiceReply"][];
            reports: components["schemas"]["OutletReportsReply"] | null;
            certificates: components["schemas"]["OutletCertificateReply"][];
        };
        LocationBody: {
            /** @description GCJ-02，度。 */
            lat: number;
            /** @description GCJ-02，度。 */
            lng: number;
        };
        TermsBody: {
            brandId: string;
            categoryCode: string;
            /**
             * Format: date
             * @description 从哪天起；不限是 null。
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 到哪天止；长期是 null。
             */
            validTo: string | null;
            contractNumber: string | null;
        };
        OutletEditBody: {
            /** @description 打开时得到的 version；被改过就不保存。 */
            version: string;
            name: string;
            /** @description 统一社会信用代码；没有是 null。 */
            licenceCode: string | null;
            address: string;
            /** @description 县(6 位)或乡镇(9 位)的区划代码。 */
            divisionCode: string;
            /** @description 不知道是 null。 */
            location: components["schemas"]["LocationBody"] | null;
            hours: string | null;
            services: string | null;
            /** @description 是否参加以旧换新；不知道是 null。 */
            tradeIn: boolean | null;
            /** @description 全部电话，一项一个，固定电话带区号。有改动的，审核通过以后才生效。 */
            phones: string[];
            /** @description 声明：其中的手机号码是对外公布的，不是个人的。 */
            mobilePublic: boolean;
            /** @description 自己品牌的授权；没有写到的不变，停掉的另有接口。 */
            authorizations: components["schemas"]["TermsBody"][];
        };
        EditOutcomeReply: {
            /** @description 已经生效的：改了哪几项。 */
            applied: string[];
            /** @description 电话的改动等审核的编号；没有改动是 null。 */
            phoneReviewId: string | null;
        };
        /**
         * @description notAuthorized 不再授权；closedDown 已经停业，没有别的总代理的，从名录里去掉。
         * @enum {string}
         */
        OutletExpiryReason: "notAuthorized" | "closedDown";
        OutletExpiryBody: {
            /** @description notAuthorized 不再授权；closedDown 已经停业，没有别的总代理的，从名录里去掉。 */
            reason: components["schemas"]["OutletExpiryReason"];
        };
        PhoneBrandReply: {
            id: string;
            name: string;
        };
        OwnServicePhoneReply: {
            /** @description 只有数字。 */
            number: string;
            /** @description 给人看的写法，带分机。 */
            display: string;
            extension: string | null;
            purpose: components["schemas"]["ServicePhonePurpose"];
            hours: string | null;
            /**
             * Format: date
             * @description 北京时间。
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 北京时间。
             */
            validTo: string | null;
            id: string;
            brandId: string;
            brandName: string;
            /** @description 公布的来源。 */
            source: string;
            /**
             * Format: date
             * @description 最近确认；没有是 null。
             */
            lastConfirmedOn: string | null;
            /** @description 今天的状况。 */
            status: components["schemas"]["AuthorizationStatus"];
        };
        ProposedServicePhoneReply: {
            /** @description 只有数字。 */
            number: string;
            /** @description 给人看的写法，带分机。 */
            display: string;
            extension: string | null;
            purpose: components["schemas"]["ServicePhonePurpose"];
            hours: string | null;
            /**
             * Format: date
             * @description 北京时间。
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 北京时间。
             */
            validTo: string | null;
            /** @description 凭什么说是品牌的号码。 */
            evidence: string;
        };
        OwnPhoneReviewReply: {
            id: string;
            brandId: string | null;
            /** @description 要改的号码；新增的是 null。 */
            servicePhoneId: string | null;
            state: components["schemas"]["PhoneReviewState"];
            proposal: components["schemas"]["ProposedServicePhoneReply"];
            /** Format: date-time */
            proposedAt: string;
            /** @description 为什么退回。 */
            reasons: string | null;
        };
        OwnServicePhonesReply: {
            /** @description 可以申请号码的品牌。 */
            brands: components["schemas"]["PhoneBrandReply"][];
            /** @description 登记着的号码，停用了的也在内。 */
            phones: components["schemas"]["OwnServicePhoneReply"][];
            /** @description 申请过的，新的在前，最多 100 条。 */
            reviews: components["schemas"]["OwnPhoneReviewReply"][];
        };
        ServicePhoneBody: {
            /** @description 哪个品牌的。 */
            brandId: string;
            /** @description 改的是哪个；新增是 null。 */
            servicePhoneId: string | null;
            /** @description 一个号码，固定电话带区号，可以带分机。 */
            number: string;
            purpose: components["schemas"]["ServicePhonePurpose"];
            hours: string | null;
            /** Format: date */
            validFrom: string | null;
            /** Format: date */
            validTo: string | null;
            /** @description 凭什么说是品牌的号码：官网网址、授权书等。给审核的人看，不公布。 */
            evidence: string;
        };
        ProposedReply: {
            /** @description 这次申请的编号。 */
            reviewId: string;
        };
        ServicePhoneExpiryBody: {
            /**
             * Format: date
             * @description 用到哪天为止，这一天还算。可以是昨天，马上停用。
             */
            validTo: string;
        };
        ServicePhonesConfirmationBody: {
            /** @description 服务电话的编号。 */
            servicePhoneIds: string[];
        };
        /** @enum {string} */
        PhoneReviewKind: "servicePhone" | "outletPhones";
        ServicePhoneTermsReply: {
            /** @description 只有数字。 */
            number: string;
            /** @description 给人看的写法，带分机。 */
            display: string;
            extension: string | null;
            purpose: components["schemas"]["ServicePhonePurpose"];
            hours: string | null;
            /**
             * Format: date
             * @description 北京时间。
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description 北京时间。
             */
            validTo: string | null;
        };
        ClaimReply: {
            display: string;
            brandName: string;
        };
        PhoneReviewReply: {
            id: string;
            kind: components["schemas"]["PhoneReviewKind"];
            state: components["schemas"]["PhoneReviewState"];
            generalAgentId: string;
            agentName: string;
            /** @description 服务电话的品牌；网点电话是 null。 */
            brandName: string | null;
            /** @description 网点的名称；服务电话是 null。 */
            outletName: string | null;
            outletAddress: string | null;
            /** @description 现在公布的号码；新增的服务电话没有。 */
            published: string[];
            /** @description 申请公布的号码。 */
            proposed: string[];
            /** @description 服务电话现在登记的内容。 */
            before: components["schemas"]["ServicePhoneTermsReply"] | null;
            /** @description 服务电话申请的内容。 */
            after: components["schemas"]["ProposedServicePhoneReply"] | null;
            /** @description 申请的号码已经登记为别的品牌的服务电话。 */
            claimedBy: components["schemas"]["ClaimReply"][];
            /** @description 有警示的号码，不能通过。 */
            warned: string[];
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            reasons: string | null;
        };
        PhoneReviewsReply: {
            lines: components["schemas"]["PhoneReviewReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        ReasonsBody: {
            /** @description 为什么退回，写给对方看。 */
            reasons: string;
        };
        AppliedBrandBody: {
            /**
             * Format: date
             * @description 授权书写的开始日期。
             */
            validFrom: string;
            /**
             * Format: date
             * @description 授权书写的截止日期，这一天还有效；没有期限是 null。
             */
            validTo: string | null;
            /** @description 上传得到的文件编号。 */
            fileIds: string[];
            /** @description 品牌的名称。 */
            name: string;
        };
        AgentApplicationBody: {
            /** @description 单位名称，和营业执照一致。 */
            companyName: string;
            /** @description 统一社会信用代码。 */
            creditCode: string;
            /** @description 联系人姓名；加密保存，审核的人用来联系。 */
            contactName: string;
            /** @description 联系电话；加密保存。 */
            contactPhone: string;
            brands: components["schemas"]["AppliedBrandBody"][];
        };
        ApplicationReceivedReply: {
            /** @description 查询码，只在这里给出；凭它查进展，请记下来。 */
            queryCode: string;
            /** Format: date-time */
            receivedAt: string;
        };
        /** @enum {string} */
        AgentApplicationState: "pending" | "approved" | "returned";
        AppliedBrandReply: {
            position: number;
            name: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validFrom: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validTo: string | null;
        };
        OwnApplicationReply: {
            state: components["schemas"]["AgentApplicationState"];
            companyName: string;
            brands: components["schemas"]["AppliedBrandReply"][];
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description 退回的原因，或者哪些没有通过。 */
            reasons: string | null;
        };
        ApplicationLineReply: {
            id: string;
            state: components["schemas"]["AgentApplicationState"];
            companyName: string;
            creditCode: string;
            brandNames: string[];
            /** @description 名录里已经有这个总代理，通过以后加到它名下。 */
            joins: boolean;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
        };
        ApplicationsReply: {
            lines: components["schemas"]["ApplicationLineReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        ReviewedBrandReply: {
            position: number;
            name: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validFrom: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validTo: string | null;
            /** @description 授权书的文件编号。 */
            fileIds: string[];
            /** @description 名录里名称一样的品牌；没有是 null。 */
            brandId: string | null;
            /** @description 这个品牌现在的总代理；没有是 null。 */
            heldBy: string | null;
        };
        ApplicationReply: {
            id: string;
            state: components["schemas"]["AgentApplicationState"];
            companyName: string;
            creditCode: string;
            brandNames: string[];
            /** @description 名录里已经有这个总代理，通过以后加到它名下。 */
            joins: boolean;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description 联系人；保存期过了是 null。 */
            contactName: string | null;
            contactPhone: string | null;
            brands: components["schemas"]["ReviewedBrandReply"][];
            /** @description 名录里的总代理；还没有是 null。 */
            generalAgentId: string | null;
            /** @description 这个总代理已经有几个账号；有的，可以不再邀请。 */
            accountCount: number;
            reasons: string | null;
            /** @description 通过时邀请的账号；没有邀请是 null。 */
            accountId: string | null;
        };
        NewBrandBody: {
            name: string;
            /** @description 做哪些品类，见 /categories。 */
            categoryCodes: string[];
        };
        GrantedBrandBody: {
            /**
             * Format: date
             * @description 授权书写的开始日期。
             */
            validFrom: string;
            /**
             * Format: date
             * @description 授权书写的截止日期，这一天还有效；没有期限是 null。
             */
            validTo: string | null;
            /** @description 申请里的第几个，从 0 起。 */
            position: number;
            /** @description 名录里的哪个品牌；新增的是 null。 */
            brandId: string | null;
            /** @description 名录里没有的，新增。 */
            newBrand: components["schemas"]["NewBrandBody"] | null;
        };
        FirstAccountBody: {
            /** @description 登录名：字母开头，3 到 32 个字母、数字、点、横线。 */
            loginName: string;
            /** @description 姓名；加密保存。 */
            name: string;
        };
        ApplicationApprovalBody: {
            /** @description 通过的品牌；没有写到的不通过。 */
            brands: components["schemas"]["GrantedBrandBody"][];
            /** @description 邀请谁做它的管理员；已经有账号的可以是 null。 */
            invite: components["schemas"]["FirstAccountBody"] | null;
            /** @description 写给申请人的话。 */
            words: string | null;
        };
        HandedInvitationReply: {
            accountId: string;
            /** @description 邀请链接，只在这里给出；请用可靠的办法交给本人。 */
            link: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ApplicationApprovedReply: {
            generalAgentId: string;
            invitation: components["schemas"]["HandedInvitationReply"] | null;
        };
        OpenReportReply: {
            outletId: string;
            name: string;
            address: string;
            /** @description 市、县、乡镇的全称。 */
            divisionName: string;
            phones: string[];
            /** @description 授权的品牌。 */
            brandNames: string[];
            reports: components["schemas"]["OutletReportsReply"];
            /**
             * Format: date
             * @description 最晚哪天答复，北京时间。
             */
            answerBy: string;
            /** @description 放假安排还没有公布，日期可能变动。 */
            provisional: boolean;
            /** @description 已经过了期限。 */
            late: boolean;
        };
        OpenReportsReply: {
            /** @description 等得最久的在前。 */
            lines: components["schemas"]["OpenReportReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        /**
         * @description corrected 核实后已更正；unchanged 核实后没有改动。
         * @enum {string}
         */
        CorrectionOutcome: "corrected" | "unchanged";
        CorrectionAnswerBody: {
            /** @description corrected 核实后已更正；unchanged 核实后没有改动。 */
            outcome: components["schemas"]["CorrectionOutcome"];
            /** @description 怎么核实的，改了什么；只给管理名录的人看。 */
            words: string;
        };
        CorrectionAnsweredReply: {
            /** @description 答复了几次反映；留了微信的会得到通知。 */
            count: number;
        };
        ReviewingBureauReply: {
            code: string;
            name: string;
        };
        /**
         * @description 今天能不能替它说话。
         * @enum {string}
         */
        BrandRight: "registry" | "inForce" | "ended";
        OwnBrandReply: {
            id: string;
            name: string;
            categoryCodes: string[];
            /** @description 今天能不能替它说话。 */
            right: components["schemas"]["BrandRight"];
            /**
             * Format: date
             * @description 授权到哪天为止；没有期限或者没有授权是 null。
             */
            endsOn: string | null;
        };
        SeenAgentReply: {
            generalAgentId: string;
            name: string;
            creditCode: string;
            /** @description 由哪个局审核。 */
            reviewingBureau: components["schemas"]["ReviewingBureauReply"];
            brands: components["schemas"]["OwnBrandReply"][];
            /** @description 没有停用的账号有几个。 */
            accountCount: number;
        };
        SeenAgentsReply: {
            lines: components["schemas"]["SeenAgentReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
            /** @description 可以交给哪些局审核；只有省局的人能改。 */
            choices: components["schemas"]["ReviewingBureauReply"][];
        };
        ReviewingBureauBody: {
            /** @description 省局，或者直接归省局管的一个局。 */
            bureauCode: string;
        };
        /** @enum {string} */
        BrandLetterState: "pending" | "valid" | "returned" | "ended";
        /**
         * @description 今天的状况。
         * @enum {string}
         */
        BrandLetterStatus: "pending" | "notYet" | "inForce" | "expired" | "returned" | "ended";
        ReviewedLetterReply: {
            id: string;
            brandId: string;
            brandName: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validFrom: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validTo: string | null;
            /** @description 今天的状况。 */
            status: components["schemas"]["BrandLetterStatus"];
            /** @description 文件的编号。 */
            fileIds: string[];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description 为什么退回或终止。 */
            reasons: string | null;
            generalAgentId: string;
            agentName: string;
            agentCreditCode: string;
            /** @description 现在替这个品牌说话的另一家总代理；没有是 null。 */
            heldBy: string | null;
        };
        ReviewedLettersReply: {
            lines: components["schemas"]["ReviewedLetterReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        LetterTermsBody: {
            /**
             * Format: date
             * @description 授权书写的开始日期。
             */
            validFrom: string;
            /**
             * Format: date
             * @description 授权书写的截止日期，这一天还有效；没有期限是 null。
             */
            validTo: string | null;
        };
        BrandLetterReply: {
            id: string;
            brandId: string;
            brandName: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validFrom: string;
            /**
             * Format: date
             * @description 北京时间。
             */
            validTo: string | null;
            /** @description 今天的状况。 */
            status: components["schemas"]["BrandLetterStatus"];
            /** @description 文件的编号。 */
            fileIds: string[];
            /** Format: date-time */
            sentAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @description 为什么退回或终止。 */
            reasons: string | null;
        };
        OwnBrandsReply: {
            /** @description 本单位的名称。 */
            agentName: string;
            brands: components["schemas"]["OwnBrandReply"][];
            /** @description 交过的授权书，新的在前。 */
            letters: components["schemas"]["BrandLetterReply"][];
            /** @description 真：授权都已到期，现在只能交新的授权书。 */
            ended: boolean;
        };
        BrandLetterBody: {
            /**
             * Format: date
             * @description 授权书写的开始日期。
             */
            validFrom: string;
            /**
             * Format: date
             * @description 授权书写的截止日期，这一天还有效；没有期限是 null。
             */
            validTo: string | null;
            /** @description 上传得到的文件编号。 */
            fileIds: string[];
            /** @description 名录里的哪个品牌。 */
            brandId: string;
        };
        LetterSentReply: {
            letterId: string;
        };
        TrailEntryReply: {
            id: string;
            /**
             * Format: date-time
             * @description UTC，ISO 8601。
             */
            happenedAt: string;
            /**
             * @description 谁做的：监管人员、总代理的人、消费者、系统自己。
             * @enum {string}
             */
            actorKind: "staff" | "agent" | "consumer" | "system";
            actorId: string | null;
            /** @description 监管人员或总代理的人的姓名。 */
            actorName: string | null;
            bureauCode: string | null;
            bureauName: string | null;
            /** @description 做了什么，例如 logIn、revealParty、transferAccount。 */
            act: string;
            /** @description 对哪一类事物，例如 case、account。 */
            subjectKind: string;
            subjectId: string;
            /** @description 案件的编号、账号的姓名、单位的名称；别的是 null。 */
            subjectName: string | null;
            /** @description 相关的编号、代码和状态。 */
            detail: {
                [key: string]: string;
            };
            /** @description 同样的内容，写成人看得懂的话：“岗位：承办、督办”。 */
            detailWords: string[];
            /** @description 在链上的序号，从 1 起不间断；刚写下、还没有封存的是 null。 */
            seq: number | null;
        };
        TrailReply: {
            /** @description 新的在前。 */
            lines: components["schemas"]["TrailEntryReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        TrailFaultReply: {
            /**
             * @description altered 被改过或不在原来的位置；missing 不见了；surplus 不是系统封存的；endAltered 链尾的记录被改过；notedDiffers 与抄下来的不同。
             * @enum {string}
             */
            kind: "altered" | "missing" | "surplus" | "endAltered" | "notedDiffers";
            /** @description 链上的序号；missing 是第一条。 */
            seq: number;
            /** @description missing 是最后一条；其余与 seq 相同。 */
            throughSeq: number;
        };
        TrailCheckReply: {
            /** @description 从哪一条起检查的：只查最近的，全部的用命令行 audit-check。 */
            checkedFrom: number;
            /** @description 封存到哪一条。 */
            sealedThrough: number;
            /** @description 最后一条的封印；和 sealedThrough 一起抄到别处，以后可以核对。 */
            lastSeal: string;
            /** @description 发现的问题，最多 50 个左右；没有就是空的。 */
            faults: components["schemas"]["TrailFaultReply"][];
            /** @description 还没有封存的条数：这些还不能证明没有被改过。 */
            unsealedCount: number;
            /**
             * Format: date-time
             * @description 其中最早的是什么时候。
             */
            unsealedSince: string | null;
        };
        /** @enum {string} */
        BucketSize: "day" | "week" | "month";
        FigureReply: {
            /** @description 多少件案件。 */
            count: number;
            /** @description 列出这些案件的查询，接在 GET /staff/cases? 后面；列表和件数一致。 */
            query: string;
        };
        TrendPointReply: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description 当天算在内。
             */
            to: string;
            /** @description 收到的投诉；只看举报的时候是 null。 */
            complaints: components["schemas"]["FigureReply"] | null;
            /** @description 收到的举报；只看投诉的时候是 null。 */
            tipOffs: components["schemas"]["FigureReply"] | null;
            /** @description 办结（结束）的。 */
            ended: components["schemas"]["FigureReply"];
        };
        AnswerFiguresReply: {
            kind: components["schemas"]["CaseKind"];
            /** @description 这段时间里第一次决定的：投诉是受理或者不受理，举报是立案或者不立案。 */
            answered: components["schemas"]["FigureReply"];
            /** @description 从收到到决定的工作日，收到当天不算：一半的案件不超过这么多。 */
            medianWorkingDays: number | null;
            /** @description 十件里有九件不超过这么多工作日。 */
            nineInTenWorkingDays: number | null;
        };
        PeriodFiguresReply: {
            /** @description 有期限在这段时间里到期的案件。 */
            periodEnded: components["schemas"]["FigureReply"];
            /** @description 其中没有按时做完的；一件案件只算一次。 */
            late: components["schemas"]["FigureReply"];
            /** @description 逾期率，0 到 1；没有到期的是 null。 */
            lateShare: number | null;
        };
        ClockPeriodsReply: {
            /** @description 有期限在这段时间里到期的案件。 */
            periodEnded: components["schemas"]["FigureReply"];
            /** @description 其中没有按时做完的；一件案件只算一次。 */
            late: components["schemas"]["FigureReply"];
            /** @description 逾期率，0 到 1；没有到期的是 null。 */
            lateShare: number | null;
            clock: components["schemas"]["ClockKind"];
        };
        NamedFigureReply: {
            /** @description 没有这一项的案件是 null。 */
            code: string | null;
            name: string | null;
            /** @description 收到的。 */
            received: components["schemas"]["FigureReply"];
        };
        ViolationFigureReply: {
            /** @description 没有这一项的案件是 null。 */
            code: components["schemas"]["ViolationKind"] | null;
            name: string | null;
            /** @description 收到的。 */
            received: components["schemas"]["FigureReply"];
        };
        ChannelFigureReply: {
            /** @description 没有这一项的案件是 null。 */
            code: components["schemas"]["CaseChannel"] | null;
            name: string | null;
            /** @description 收到的。 */
            received: components["schemas"]["FigureReply"];
        };
        PlacesOfReply: {
            code: string;
            name: string;
        };
        PlaceFiguresReply: {
            /** @description 有期限在这段时间里到期的案件。 */
            periodEnded: components["schemas"]["FigureReply"];
            /** @description 其中没有按时做完的；一件案件只算一次。 */
            late: components["schemas"]["FigureReply"];
            /** @description 逾期率，0 到 1；没有到期的是 null。 */
            lateShare: number | null;
            /** @description 单位的代码；还没有分派的是 null。 */
            code: string | null;
            name: string;
            /** @description 里面还可以再分：用它的代码作 regionCode。 */
            divided: boolean;
            /** @description 收到的。 */
            received: components["schemas"]["FigureReply"];
            /** @description 现在逾期的。 */
            overdue: components["schemas"]["FigureReply"];
        };
        OverviewReply: {
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description 当天算在内。
             */
            to: string;
            /** @description 收到的投诉；只看举报的时候是 null。 */
            complaints: components["schemas"]["FigureReply"] | null;
            /** @description 收到的举报；只看投诉的时候是 null。 */
            tipOffs: components["schemas"]["FigureReply"] | null;
            /** @description 办结（结束）的。 */
            ended: components["schemas"]["FigureReply"];
            size: components["schemas"]["BucketSize"];
            /**
             * Format: date-time
             * @description 什么时候数的。UTC，ISO 8601。
             */
            asOf: string;
            /** @description 收到的，投诉和举报合在一起。 */
            received: components["schemas"]["FigureReply"];
            /** @description 现在还在办的，不管什么时候收到。 */
            underWay: components["schemas"]["FigureReply"];
            /** @description 现在逾期的。 */
            overdue: components["schemas"]["FigureReply"];
            trend: components["schemas"]["TrendPointReply"][];
            answers: components["schemas"]["AnswerFiguresReply"][];
            periods: components["schemas"]["PeriodFiguresReply"];
            /** @description 按期限的种类。 */
            periodsByClock: components["schemas"]["ClockPeriodsReply"][];
            /** @description 按品类，多的在前。 */
            categories: components["schemas"]["NamedFigureReply"][];
            /** @description 按违法行为；一件可以有几种，每种都算。 */
            violations: components["schemas"]["ViolationFigureReply"][];
            /** @description 按品牌，多的在前。 */
            brands: components["schemas"]["NamedFigureReply"][];
            /** @description 按来源。 */
            channels: components["schemas"]["ChannelFigureReply"][];
            /** @description 下面这些地方属于哪个单位。 */
            placesOf: components["schemas"]["PlacesOfReply"];
            /** @description 直接下级各地；县级的是本局和各所。 */
            places: components["schemas"]["PlaceFiguresReply"][];
        };
        /** @enum {string} */
        BureauLevel: "province" | "city" | "county" | "station";
        BureauNameReply: {
            code: string;
            name: string;
        };
        RoleCountsReply: {
            intake: number;
            handler: number;
            supervisor: number;
            administrator: number;
        };
        BureauPeopleReply: {
            /** @description 使用中的账号。 */
            all: number;
            /** @description 每个岗位几人；一个人可以有几个岗位。 */
            byRole: components["schemas"]["RoleCountsReply"];
        };
        KeptContactReply: {
            /** @example 0311-5550 0101 */
            phone: string | null;
            address: string | null;
            openingHours: string | null;
            /** @description 第几次改的；从来没有写过的是 0。 */
            version: number;
        };
        BureausBelowReply: {
            /** @description 下级局和所，一共多少。 */
            bureaus: number;
            /** @description 其中已经有承办人员的。 */
            open: number;
            /** @description 在那里的人。 */
            people: number;
        };
        BureauLineReply: {
            code: string;
            name: string;
            level: components["schemas"]["BureauLevel"];
            /** @description 上级；省级的是 null。 */
            parentCode: string | null;
            /** @description 对应的行政区划；没有的是 null。 */
            division: components["schemas"]["BureauNameReply"] | null;
            /** @description 有承办人员，能办案；没有的，案件由上级代收。 */
            open: boolean;
            people: components["schemas"]["BureauPeopleReply"];
            /** @description 告诉群众的联系方式。 */
            contact: components["schemas"]["KeptContactReply"];
            below: components["schemas"]["BureausBelowReply"];
        };
        BureauBranchReply: {
            bureau: components["schemas"]["BureauLineReply"];
            /** @description 从您的单位到它的上级。 */
            path: components["schemas"]["BureauNameReply"][];
            /** @description 直接的下级，按代码。 */
            children: components["schemas"]["BureauLineReply"][];
        };
        BureausFoundReply: {
            /** @description 最多 30 个，级别高的在前。 */
            lines: components["schemas"]["BureauLineReply"][];
        };
        /**
         * @description working 平常的工作日；off 平常的周末；holiday 放假的工作日；makeUp 补班的周末。
         * @enum {string}
         */
        CalendarDayKind: "working" | "off" | "holiday" | "makeUp";
        CalendarDayReply: {
            /** Format: date */
            date: string;
            /** @description working 平常的工作日；off 平常的周末；holiday 放假的工作日；makeUp 补班的周末。 */
            kind: components["schemas"]["CalendarDayKind"];
            /** @description 放假安排还没有公布，按推测计算。 */
            provisional: boolean;
        };
        CalendarReply: {
            year: number;
            /** @description 这一年的放假安排已经全部公布。 */
            published: boolean;
            /**
             * Format: date
             * @description 公布到哪一天；以后的期限标为暂定。
             */
            knownThrough: string;
            /** @description 依据。 */
            source: string;
            /** @description 依据有多可靠。 */
            certainty: string;
            workingDays: number;
            days: components["schemas"]["CalendarDayReply"][];
        };
        ReferenceTitleReply: {
            id: string;
            /** @description 属于哪一类。 */
            group: string;
            title: string;
            /** @description 它决定什么。 */
            about: string;
            /** @description 写在哪个文件里。 */
            file: string;
            /** @description 版本：文件改过，它就不一样。 */
            version: string;
        };
        ReferenceTitlesReply: {
            books: components["schemas"]["ReferenceTitleReply"][];
        };
        ReferenceTableReply: {
            title: string;
            header: string[];
            rows: string[][];
        };
        ReferenceBookReply: {
            id: string;
            /** @description 属于哪一类。 */
            group: string;
            title: string;
            /** @description 它决定什么。 */
            about: string;
            /** @description 写在哪个文件里。 */
            file: string;
            /** @description 版本：文件改过，它就不一样。 */
            version: string;
            tables: components["schemas"]["ReferenceTableReply"][];
        };
        StaffRightReply: {
            /** @description 属于哪一类。 */
            group: string;
            /** @description 能做什么。 */
            what: string;
            /** @description 会改动数据；否则只是看。 */
            writes: boolean;
            /** @description 哪些岗位；空的是监管单位的每个人。 */
            roles: components["schemas"]["StaffRole"][];
            /** @description 对哪些事物。 */
            scope: string;
        };
        RightsReply: {
            rights: components["schemas"]["StaffRightReply"][];
        };
        AccountRightsReply: {
            rights: components["schemas"]["StaffRightReply"][];
            name: string;
            bureauName: string;
            roles: components["schemas"]["StaffRole"][];
            /** @description 账号在使用中；否则现在什么也看不到。 */
            active: boolean;
            /** @description 看得到几个单位的案件：本单位和下级。 */
            visibleDesks: number;
            /** @description 其中能办理的：本单位和本单位的所。 */
            handledDesks: number;
        };
        BureauContactBody: {
            /** @description 电话，固定电话带区号。 */
            phone: string | null;
            /** @description 办公地址。 */
            address: string | null;
            /**
             * @description 办公时间。
             * @example 工作日 9:00—12:00、13:30—17:30
             */
            openingHours: string | null;
            /** @description 改之前看到的 version；别人改过就不保存。 */
            seenVersion: number;
        };
        BureauContactReply: {
            /** @example 0311-5550 0101 */
            phone: string | null;
            address: string | null;
            openingHours: string | null;
        };
        ContactChangeReply: {
            version: number;
            /** @description 改之前的；第一次写的是 null。 */
            before: components["schemas"]["BureauContactReply"] | null;
            after: components["schemas"]["BureauContactReply"];
            /**
             * Format: date-time
             * @description UTC，ISO 8601。
             */
            changedAt: string;
            /** @description 谁改的。 */
            changedByName: string | null;
        };
        ContactHistoryReply: {
            /** @description 新的在前。 */
            changes: components["schemas"]["ContactChangeReply"][];
            /** @description 下一页用；没有更多是 null。 */
            nextCursor: string | null;
        };
        /** @enum {string} */
        ListUploadState: "draft" | "submitted" | "returned" | "withdrawn" | "published" | "rolledBack" | "discarded";
        /** @enum {string} */
        ListUploadStage: "waiting" | "reading" | "judging" | "comparing" | "ready" | "failed";
        UploadRowCountsReply: {
            /** @description 名单里一共多少行；等于后面五项之和。 */
            rows: number;
            accepted: number;
            /** @description 有错的行：改好或选择不提交以前，不能提交名单。 */
            errors: number;
            otherProvince: number;
            duplicates: number;
            leftOut: number;
            /** @description 采纳的行里，有提醒的行数。 */
            warned: number;
        };
        UploadDiffCountsReply: {
            added: number;
            changed: number;
            unchanged: number;
            /** @description 名录里有、名单没有写到的网点，不论选了什么。 */
            missing: number;
            /** @description 其中还没有选择的。 */
            missingUndecided: number;
            /** @description 名单写到了、却没有写全现有授权的网点，不论选了什么。 */
            losing: number;
            /** @description 其中还没有选择的。 */
            losingUndecided: number;
            /** @description 名单范围内登记着多少网点。 */
            registeredInScope: number;
            conflicts: number;
            /** @description 其中电话或地址是别家的；不算各有各的电话的共用网点。 */
            claimsOfOthers: number;
        };
        ListUploadLineReply: {
            id: string;
            state: components["schemas"]["ListUploadState"];
            stage: components["schemas"]["ListUploadStage"];
            fileName: string;
            /** @description 第几版文件。 */
            fileVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** @description 谁上传的；人已不在了是 null。 */
            createdBy: string | null;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description 还没有检查完是 null。 */
            rowCounts: components["schemas"]["UploadRowCountsReply"] | null;
            /** @description 还没有比较完是 null。 */
            diffCounts: components["schemas"]["UploadDiffCountsReply"] | null;
            /** @description 发布以后的批次号。 */
            batch: number | null;
        };
        ListUploadLinesReply: {
            lines: components["schemas"]["ListUploadLineReply"][];
            /** @description 下一页的位置；没有下一页是 null。 */
            nextCursor: string | null;
        };
        ListFileForm: {
            /** Format: binary */
            file: string;
        };
        ListUploadBegunReply: {
            id: string;
        };
        UploadProgressReply: {
            done: number;
            /** @description 0 是还不知道。 */
            total: number;
        };
        UploadFailureReply: {
            /** @example file-encrypted */
            code: string;
            message: string;
        };
        UploadSheetReply: {
            name: string;
            hidden: boolean;
            rowCount: number;
        };
        /**
         * @description null 是不读这一列。
         * @enum {string}
         */
        ListField: "name" | "licenceCode" | "province" | "city" | "county" | "address" | "phone" | "mobile" | "brand" | "category" | "longitude" | "latitude" | "coordinates" | "hours" | "services" | "tradeIn" | "validFrom" | "validTo" | "validity" | "contractNumber";
        UploadColumnReply: {
            /**
             * @description Excel 的列名。
             * @example D
             */
            column: string;
            /** @description 表头。 */
            title: string;
            /** @description null 是不读这一列。 */
            field: components["schemas"]["ListField"] | null;
            /** @description 像是具体人的信息：从来不读，也不能指定。 */
            personal: boolean;
            /** @description 这一列开头的几个值。 */
            samples: string[];
        };
        UploadHeaderReply: {
            /** @description 表头的第一行，从 1 数起。 */
            firstRow: number;
            /** @description 表头的最后一行；表头占一行或两行。 */
            lastRow: number;
            columns: components["schemas"]["UploadColumnReply"][];
        };
        UploadFirstRowReply: {
            row: number;
            /** @description 从 A 列起。 */
            texts: string[];
        };
        UploadLayoutReply: {
            sheets: components["schemas"]["UploadSheetReply"][];
            /** @description 读的是哪张工作表。 */
            sheetName: string | null;
            /** @description 没有认出表头是 null，请用户指定。 */
            header: components["schemas"]["UploadHeaderReply"] | null;
            /** @description 工作表开头的几行，用来找表头。 */
            firstRows: components["schemas"]["UploadFirstRowReply"][];
        };
        /** @enum {string} */
        CoordinateSystem: "gcj02" | "bd09" | "wgs84";
        UploadStatementReply: {
            /** @description 没有写品牌的行算哪个品牌。 */
            defaultBrandId: string | null;
            /** @description 没有写品类的行算哪个品类。 */
            defaultCategoryCode: string | null;
            coordinates: components["schemas"]["CoordinateSystem"] | null;
            /** @description 声明名单里的手机号码是对外公布的。 */
            mobilePublic: boolean;
        };
        /** @enum {string} */
        ListFaultSeverity: "error" | "warning";
        ListFaultCountReply: {
            /** @example phone-unreadable */
            code: string;
            severity: components["schemas"]["ListFaultSeverity"];
            /** @description 有这种问题的行数。 */
            rows: number;
        };
        UploadNoticeReply: {
            /** @example C2 */
            cell: string;
            code: string;
            severity: components["schemas"]["ListFaultSeverity"];
            message: string;
        };
        AttestationReply: {
            version: string;
            by: string | null;
            /** Format: date-time */
            at: string;
            /** @description 声明以后又改过的，要再声明一次。 */
            current: boolean;
        };
        /**
         * @description 现在可以做什么。
         * @enum {string}
         */
        ListUploadAct: "submit" | "withdraw" | "return" | "publish" | "rollBack" | "discard";
        UploadEventReply: {
            act: components["schemas"]["ListUploadAct"];
            /**
             * @description 总代理的人，还是监管人员。
             * @enum {string}
             */
            actorKind: "agent" | "staff";
            /** @description 姓名；不给对方看的、已不在了的是 null。 */
            actorName: string | null;
            /** Format: date-time */
            at: string;
            /** @description 退回、回滚时说的话。 */
            word: string | null;
        };
        ListableBrandReply: {
            id: string;
            name: string;
        };
        AgentListUploadReply: {
            id: string;
            state: components["schemas"]["ListUploadState"];
            stage: components["schemas"]["ListUploadStage"];
            fileName: string;
            /** @description 第几版文件。 */
            fileVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** @description 谁上传的；人已不在了是 null。 */
            createdBy: string | null;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description 还没有检查完是 null。 */
            rowCounts: components["schemas"]["UploadRowCountsReply"] | null;
            /** @description 还没有比较完是 null。 */
            diffCounts: components["schemas"]["UploadDiffCountsReply"] | null;
            /** @description 发布以后的批次号。 */
            batch: number | null;
            progress: components["schemas"]["UploadProgressReply"];
            /** @description 文件读不了时，为什么、怎么办。 */
            failure: components["schemas"]["UploadFailureReply"] | null;
            layout: components["schemas"]["UploadLayoutReply"] | null;
            statement: components["schemas"]["UploadStatementReply"];
            /** @description 还没有认出名称和地址两列，要用户指定。 */
            needsMapping: boolean;
            /** @description 错误在前，多的在前。 */
            faultCounts: components["schemas"]["ListFaultCountReply"][];
            /** @description 说的是整份名单的。 */
            notices: components["schemas"]["UploadNoticeReply"][];
            attestation: components["schemas"]["AttestationReply"] | null;
            /** @description 还不能提交的理由，一句一条；空的就可以提交。 */
            leftToDo: string[];
            /** @description 监管部门退回时对整份名单说的话。 */
            reviewWord: string | null;
            /** @description 由哪个局审核；提交以前是 null。 */
            reviewBureauName: string | null;
            /** @description 现在可以做什么。 */
            acts: components["schemas"]["ListUploadAct"][];
            events: components["schemas"]["UploadEventReply"][];
            /** @description 本单位今天可以列网点的品牌。 */
            ownBrands: components["schemas"]["ListableBrandReply"][];
        };
        ColumnFieldBody: {
            /** @example D */
            column: string;
            /** @description null 是不读这一列。 */
            field: components["schemas"]["ListField"] | null;
        };
        ListMappingBody: {
            /** @description 工作表的名字。 */
            sheetName: string;
            /** @description 表头的第一行。 */
            headerFirstRow: number;
            /** @description 表头的最后一行；只有一行时和第一行相同。 */
            headerLastRow: number;
            columns: components["schemas"]["ColumnFieldBody"][];
            /** @description 没有写品牌的行算哪个品牌。 */
            defaultBrandId: string | null;
            /** @description 没有写品类的行算哪个品类。 */
            defaultCategoryCode: string | null;
            coordinates: components["schemas"]["CoordinateSystem"] | null;
            /** @description 声明名单里的手机号码是对外公布的。 */
            mobilePublic: boolean;
        };
        AttestBody: {
            /** @description 看到的声明是哪一版。 */
            version: string;
        };
        RollBackBody: {
            /** @description 为什么回滚。 */
            word: string;
        };
        /** @enum {string} */
        ListRowOutcome: "accepted" | "error" | "otherProvince" | "duplicate" | "leftOut";
        MatchCandidateReply: {
            outletId: string;
            name: string;
            place: string;
        };
        RowFaultReply: {
            /**
             * @description 哪一列。
             * @example D
             */
            column: string;
            code: string;
            severity: components["schemas"]["ListFaultSeverity"];
            message: string;
            /** @description 这一格可以改成什么。 */
            suggestions: string[];
            /** @description 可能是名录里的哪一家。 */
            candidates: components["schemas"]["MatchCandidateReply"][];
        };
        UploadRowReply: {
            /** @description 名单里的行号，和 Excel 一样。 */
            rowNumber: number;
            /** @description 现在的内容，按列名。 */
            cells: {
                [key: string]: string;
            };
            /** @description 改过的格子在文件里原来是什么。 */
            before: {
                [key: string]: string;
            };
            /** @description 不提交这一行。 */
            leftOut: boolean;
            /** @description 指定的网点；new 是新网点。 */
            decision: string | null;
            outcome: components["schemas"]["ListRowOutcome"] | null;
            faults: components["schemas"]["RowFaultReply"][];
            /** @description 监管部门退回时对这一行说的话。 */
            returnReason: string | null;
        };
        UploadRowsReply: {
            lines: components["schemas"]["UploadRowReply"][];
            /** @description 下一页的位置；没有下一页是 null。 */
            nextCursor: string | null;
        };
        RowChangeBody: {
            /**
             * @description 按列名给出改成什么；空的是清空这一格。没有写的格子不变。
             * @example {
             *       "D": "0311-55501234"
             *     }
             */
            cells?: {
                [key: string]: string;
            };
            /**
             * @description 按列名给出改之前看到的内容。如果同事已经改成了别的，就不保存，答 409 list-row-changed。
             * @example {
             *       "D": "0311-5550123"
             *     }
             */
            seen?: {
                [key: string]: string;
            };
            /** @description 不提交这一行，或者又要提交。 */
            leftOut?: boolean;
        };
        BulkFixBody: {
            /** @example G */
            column: string;
            /** @description 这一列里写着这些字的格子。 */
            from: string;
            /** @description 都改成这些字。 */
            to: string;
        };
        BulkFixReply: {
            /** @description 改了多少行。 */
            rows: number;
            /** @description 撤销时用；一行也没有改就没有。 */
            bulkFixId: string | null;
        };
        BulkFixUndoneReply: {
            /** @description 改回来多少行。 */
            rows: number;
            /** @description 后来又改过、没有动的行，最多列 20 行。 */
            leftAlone: number[];
            /** @description 后来又改过、没有动的一共多少行。 */
            leftAloneCount: number;
        };
        LeaveOutBody: {
            /**
             * @description 有这种问题的行。
             * @example phone-unreadable
             */
            fault?: string;
            severity?: components["schemas"]["ListFaultSeverity"];
            outcome?: components["schemas"]["ListRowOutcome"];
            /**
             * @description 只看有问题的。
             * @enum {string}
             */
            onlyFaults?: "true" | "false";
            /**
             * @description 只看改过的。
             * @enum {string}
             */
            onlyFixed?: "true" | "false";
            /**
             * @description 只看监管部门说了理由的。
             * @enum {string}
             */
            onlyReturned?: "true" | "false";
            /** @description 这些行都不提交，或者又都要提交。 */
            leftOut: boolean;
        };
        RowsChangedReply: {
            /** @description 改了多少行。 */
            rows: number;
        };
        /** @enum {string} */
        ListChangeKind: "added" | "changed" | "missing";
        /**
         * @description 还没有选择是 null。
         * @enum {string}
         */
        MissingChoice: "keep" | "expire" | "remove";
        ListFieldChangeReply: {
            /** @description 哪一项；授权都是 authorization。 */
            field: string;
            /** @example 地址 */
            label: string;
            before: string | null;
            after: string | null;
        };
        ListChangeReply: {
            kind: components["schemas"]["ListChangeKind"];
            /** @description 在这一种里的位置，从 0 数起。 */
            position: number;
            outletId: string;
            outletName: string;
            divisionName: string;
            /** @description 名单的哪一行。 */
            rowNumber: number | null;
            /** @description 名单写到了它，却没有写全它现有的授权。 */
            loses: boolean;
            /** @description 还没有选择是 null。 */
            choice: components["schemas"]["MissingChoice"] | null;
            fields: components["schemas"]["ListFieldChangeReply"][];
        };
        ListChangesReply: {
            lines: components["schemas"]["ListChangeReply"][];
            /** @description 下一页的位置；没有下一页是 null。 */
            nextCursor: string | null;
        };
        /** @enum {string} */
        ListConflictKind: "phoneElsewhere" | "addressElsewhere" | "servicePhone" | "sharedOutlet";
        ConflictingOutletReply: {
            outletId: string;
            name: string;
            address: string;
            divisionName: string;
        };
        ListConflictReply: {
            position: number;
            rowNumber: number;
            kind: components["schemas"]["ListConflictKind"];
            /** @description 名单里这一行的网点。 */
            listedName: string;
            /** @description 相同的电话或地址。 */
            shared: string | null;
            /** @description 对方的品牌。 */
            brands: string[];
            /** @description 对方的网点，最多列三家；都是公开的内容。 */
            others: components["schemas"]["ConflictingOutletReply"][];
            otherCount: number;
        };
        ListConflictsReply: {
            lines: components["schemas"]["ListConflictReply"][];
            /** @description 下一页的位置；没有下一页是 null。 */
            nextCursor: string | null;
        };
        MissingChoiceBody: {
            /** @description 哪些网点；null 是现在列出的全部。 */
            outletIds: string[] | null;
            /** @description null 是收回选择。 */
            choice: components["schemas"]["MissingChoice"] | null;
        };
        /**
         * @description null 是收回选择。
         * @enum {string}
         */
        LossChoice: "keep" | "remove";
        LossChoiceBody: {
            /** @description 哪些网点；null 是现在列出的全部。 */
            outletIds: string[] | null;
            /** @description null 是收回选择。 */
            choice: components["schemas"]["LossChoice"] | null;
        };
        MatchDecisionBody: {
            rowNumber: number;
            /** @description new 是新网点，或者名录里网点的编号；null 是收回。 */
            decision: string | null;
        };
        WaitingClaimReply: {
            /** @description 只有数字。 */
            number: string;
            /** @description 这份名单里第一次写到它的行。 */
            rowNumber: number;
        };
        WaitingClaimsReply: {
            /** @description 最多列 50 个；不说是谁的名单。 */
            lines: components["schemas"]["WaitingClaimReply"][];
            /** @description 还有没有列出的。 */
            more: boolean;
        };
        ClaimedNumberReply: {
            /** @description 只有数字。 */
            number: string;
            /** @description 本单位的哪个品牌登记的。 */
            brand: string;
        };
        ClaimedNumbersReply: {
            /** @description 最多列 50 个；不说是谁的名单。 */
            lines: components["schemas"]["ClaimedNumberReply"][];
            /** @description 还有没有列出的。 */
            more: boolean;
        };
        ListReviewLineReply: {
            id: string;
            state: components["schemas"]["ListUploadState"];
            stage: components["schemas"]["ListUploadStage"];
            fileName: string;
            /** @description 第几版文件。 */
            fileVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** @description 谁上传的；人已不在了是 null。 */
            createdBy: string | null;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description 还没有检查完是 null。 */
            rowCounts: components["schemas"]["UploadRowCountsReply"] | null;
            /** @description 还没有比较完是 null。 */
            diffCounts: components["schemas"]["UploadDiffCountsReply"] | null;
            /** @description 发布以后的批次号。 */
            batch: number | null;
            generalAgentId: string;
            /** @description 总代理。 */
            generalAgentName: string;
            /** @description 由哪个局审核。 */
            reviewBureauName: string;
        };
        ListReviewLinesReply: {
            lines: components["schemas"]["ListReviewLineReply"][];
            /** @description 下一页的位置；没有下一页是 null。 */
            nextCursor: string | null;
            /** @description 这种状态的一共多少份。 */
            total: number;
        };
        ListReviewReply: {
            id: string;
            state: components["schemas"]["ListUploadState"];
            stage: components["schemas"]["ListUploadStage"];
            fileName: string;
            /** @description 第几版文件。 */
            fileVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** @description 谁上传的；人已不在了是 null。 */
            createdBy: string | null;
            /** Format: date-time */
            changedAt: string;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description 还没有检查完是 null。 */
            rowCounts: components["schemas"]["UploadRowCountsReply"] | null;
            /** @description 还没有比较完是 null。 */
            diffCounts: components["schemas"]["UploadDiffCountsReply"] | null;
            /** @description 发布以后的批次号。 */
            batch: number | null;
            progress: components["schemas"]["UploadProgressReply"];
            /** @description 文件读不了时，为什么、怎么办。 */
            failure: components["schemas"]["UploadFailureReply"] | null;
            layout: components["schemas"]["UploadLayoutReply"] | null;
            statement: components["schemas"]["UploadStatementReply"];
            /** @description 还没有认出名称和地址两列，要用户指定。 */
            needsMapping: boolean;
            /** @description 错误在前，多的在前。 */
            faultCounts: components["schemas"]["ListFaultCountReply"][];
            /** @description 说的是整份名单的。 */
            notices: components["schemas"]["UploadNoticeReply"][];
            attestation: components["schemas"]["AttestationReply"] | null;
            /** @description 还不能提交的理由，一句一条；空的就可以提交。 */
            leftToDo: string[];
            /** @description 监管部门退回时对整份名单说的话。 */
            reviewWord: string | null;
            /** @description 由哪个局审核；提交以前是 null。 */
            reviewBureauName: string | null;
            /** @description 现在可以做什么。 */
            acts: components["schemas"]["ListUploadAct"][];
            events: components["schemas"]["UploadEventReply"][];
            generalAgentId: string;
            generalAgentName: string;
        };
        ReviewedClaimReply: {
            /** @description 只有数字。 */
            number: string;
            /** @description 这份名单里第一次写到它的行。 */
            rowNumber: number;
            /** @description 另一份名单是哪个总代理的。 */
            generalAgentName: string;
        };
        ReviewedClaimsReply: {
            /** @description 最多列 50 处。 */
            lines: components["schemas"]["ReviewedClaimReply"][];
            /** @description 还有没有列出的。 */
            more: boolean;
        };
        ListSampleReply: {
            lines: components["schemas"]["ListChangeReply"][];
        };
        DecisionBody: {
            /**
             * Format: date-time
             * @description 看到的名单是什么时候提交的；之后重新提交过的，不照做。
             */
            submittedAt?: string;
        };
        RowReasonBody: {
            rowNumber: number;
            reason: string;
        };
        ReturnListBody: {
            /**
             * Format: date-time
             * @description 看到的名单是什么时候提交的；之后重新提交过的，不照做。
             */
            submittedAt?: string;
            /** @description 对整份名单说的话。 */
            word: string;
            /** @description 对某些行说的话。 */
            rows: components["schemas"]["RowReasonBody"][];
        };
        LivenessReply: {
            /** @enum {string} */
            status: "live";
        };
        LookupHealth: {
            /**
             * @description 名录从哪里载入；null 表示还没有载入。
             * @enum {string|null}
             */
            origin: "registry" | "snapshot" | null;
            /** @description 名录的修订号。 */
            revision: number | null;
            /**
             * Format: date-time
             * @description 名录时间，UTC，ISO 8601。
             */
            registryAsOf: string | null;
            /** @description 名录里的网点数。 */
            outletCount: number;
        };
        /**
         * @description following：正在跟随；unreachable：连不上，查询照常；notTried：还没有连过。
         * @enum {string}
         */
        DatabaseState: "following" | "unreachable" | "notTried";
        DatabaseHealth: {
            /** @description following：正在跟随；unreachable：连不上，查询照常；notTried：还没有连过。 */
            status: components["schemas"]["DatabaseState"];
        };
        StuckHealth: {
            /** @description 没有送达的案件、没有发出的通知等共多少，见 jwb stuck；null 表示还没有数过。 */
            count: number | null;
            /**
             * Format: date-time
             * @description 什么时候数的，UTC，ISO 8601；早于几分钟前，多半是数据库连不上。
             */
            countedAt: string | null;
        };
        ReadinessReply: {
            /**
             * @description ready：能够回答查询；与数据库无关。
             * @enum {string}
             */
            status: "ready" | "notReady";
            lookup: components["schemas"]["LookupHealth"];
            database: components["schemas"]["DatabaseHealth"];
            stuck: components["schemas"]["StuckHealth"];
        };
        DemoPersonReply: {
            /** @description 登录名；密码在启动服务的终端里。 */
            loginName: string;
            /**
             * @description 从哪里登录：监管人员，或总代理。
             * @enum {string}
             */
            world: "staff" | "agent";
            name: string;
            /** @description 可以试什么，一句话。 */
            tries: string;
        };
        DemoReply: {
            people: components["schemas"]["DemoPersonReply"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryListReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listDivisions: {
        parameters: {
            query?: {
                /** @description 上一级的代码；不给时是本省。 */
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DivisionListReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listBrands: {
        parameters: {
            query?: {
                /** @description 名称、别名或拼音的一部分。 */
                q?: string;
                /** @description 品类代码，见 /categories。 */
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandListReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 品牌编号。 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个编号。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listOutlets: {
        parameters: {
            query?: {
                /** @description 一句话：品牌、品类、地点、名称或地址里的词、电话，顺序随意，中间空格可有可无。 */
                q?: string;
                /** @description 品牌编号，只看它的网点。 */
                brandId?: string;
                /** @description 品类代码，见 /categories。 */
                category?: string;
                /** @description 行政区划代码（省、市、县、乡镇都可以），只看在其中的网点。 */
                divisionCode?: string;
                /** @description 纬度，度，GCJ-02；和 lng 一起给，结果由近到远。 */
                lat?: number;
                /** @description 经度，度，GCJ-02。 */
                lng?: number;
                /** @description 半径，公里，大于 0；只在给了位置时可用。 */
                radiusKm?: number;
                /** @description 一页几个。 */
                limit?: number;
                /** @description 上一页给出的 nextCursor，其他参数不变。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletListReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getOutlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 网点编号。 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutletReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个编号。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    checkPhone: {
        parameters: {
            query: {
                /** @description 要核验的号码，怎么写都可以；固定电话要带区号。 */
                number: string;
                /** @description 想找的品牌；给了就按这个品牌下结论。 */
                brandId?: string;
                /** @description 人在哪里（行政区划代码）。不影响结论；给了，可疑的号码就记在那个县，供监管部门参考。 */
                divisionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneCheckReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    checkPhones: {
        parameters: {
            query: {
                /** @description 要核验的号码，用英文逗号隔开，最多 20 个；只写数字，固定电话带区号，分机写在 x 后面。重复的只答一次。 */
                numbers: string;
                /** @description 想找的品牌；给了就按这个品牌下结论。 */
                brandId?: string;
                /** @description 人在哪里（行政区划代码）。不影响结论；给了，可疑的号码就记在那个县，供监管部门参考。 */
                divisionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneCheckListReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    checkCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 证书的编码。 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listNumberWarnings: {
        parameters: {
            query?: {
                /** @description 上一页给出的 nextCursor。 */
                cursor?: string;
                /** @description 一页几个。 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 查到的结果。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberWarningListReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    createConsumerSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSessionReply"];
                };
            };
            /** @description 缺少登录凭证。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 微信限制了这个账号。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 登录凭证已失效，再取一个。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 登录得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 微信或数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    deleteCurrentConsumerSession: {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有带会话令牌。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    deleteMe: {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已删除。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getMyData: {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    deleteMyData: {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedDataReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有删。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    reportWrongEntry: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                authorization: string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionBody"];
            };
        };
        responses: {
            /** @description 已经收到。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 带来的登录已过期；不登录也可以提交。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个网点，或已从名录中移除。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 提交得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有保存。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listCaseDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或文书，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    issueCaseDocument: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentBody"];
            };
        };
        responses: {
            /** @description 已经出具。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedDocumentReply"];
                };
            };
            /** @description 没有选文书。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 案件不由您的单位办理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或文书，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 用不到这种文书、还没有办理到、已经有了，或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    voidCaseDocument: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentVoidBody"];
            };
        };
        responses: {
            /** @description 已经作废。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有写原因。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是您的单位出具的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或文书，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经作废，或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    printCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 HTML，用浏览器打印。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或文书，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    downloadCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或文书，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    previewCaseDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 HTML。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或这种文书，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这个案件用不到这种文书。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    downloadCaseDocumentDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或这种文书，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这个案件用不到这种文书。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    registerCase: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "draft-key": string;
                /** @description 上传文件时用的那一个；没有文件就不用。 */
                "Draft-Key"?: string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationBody"];
            };
        };
        responses: {
            /** @description 已经登记。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这个平台编号已经登记过，或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不由本省办理，没有开立案件；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    findDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesReply"];
                };
            };
            /** @description 内容有误，或者没有可以查的。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listCaseDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    readCaseHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHistoryReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    uploadCaseFile: {
        parameters: {
            query?: never;
            header: {
                "draft-key": string;
                /** @description 草稿的密钥：手机自己生成的 128 位随机数，base64url，22 个字符。 */
                "Draft-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CaseFileForm"];
            };
        };
        responses: {
            /** @description 已经存好。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileReply"];
                };
            };
            /** @description 没有带 Draft-Key，不是一个文件，或者没有传完。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这份草稿已经有 9 个文件。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 超过 10 MB。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 内容不是能收的照片或 PDF，或者打不开；code 说明是哪一种。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 上传得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 存不下，上传的人太多，或者数据库暂时没有回应；什么也没有保存。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    deleteCaseFile: {
        parameters: {
            query?: never;
            header: {
                "draft-key": string;
                /** @description 上传时用的草稿密钥。 */
                "Draft-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已经删除。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有带 Draft-Key。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这份草稿里没有这个文件，或者已经提交。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    fileCase: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "draft-key": string;
                authorization: string;
                /** @description 上传文件时用的那一个；没有文件就不用。 */
                "Draft-Key"?: string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilingBody"];
            };
        };
        responses: {
            /** @description 已经收到。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCasesReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 带来的登录已过期；不登录也可以提交。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不由本省办理，没有开立案件；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 提交得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有保存。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    previewCaseRouting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseRoutingBody"];
            };
        };
        responses: {
            /** @description 如果现在提交，由谁接收。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseRoutingsReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 问得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    createCaseSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSessionBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCaseSessionReply"];
                };
            };
            /** @description 编号的写法不对。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 编号或查询码不对。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listStaffCases: {
        parameters: {
            query: {
                kind?: components["schemas"]["CaseKind"];
                state?: components["schemas"]["CaseState"];
                /** @description underWay 还在办；ended 已经结束。 */
                progress?: components["schemas"]["CaseProgress"];
                channel?: components["schemas"]["CaseChannel"];
                /** @description 品类的代码；none：没有说品类的。 */
                categoryCode?: string;
                /** @description 违法行为；none：没有说的。 */
                violationKind?: components["schemas"]["ViolationKindOrNone"];
                /** @description 品牌；none：没有说品牌的。 */
                brandId?: string;
                /** @description 县级区划代码，6 位；none：还没有分派到县区的。 */
                countyCode?: string;
                /** @description 一个局：统计在它和它下级的县区里的。 */
                regionCode?: string;
                /** @description 案件现在所在的局或所。 */
                holderCode?: string;
                /** @description 被投诉举报一方名称或地址里的几个字，或者它的完整电话。 */
                respondent?: string;
                /** @description 收到日期，从这一天起，北京时间。 */
                receivedFrom?: string;
                /** @description 收到日期，到这一天为止。 */
                receivedTo?: string;
                /** @description 办结（结束）日期，从这一天起，北京时间。 */
                endedFrom?: string;
                /** @description 办结（结束）日期，到这一天为止。 */
                endedTo?: string;
                /** @description 第一次决定受理或者不受理（举报是立案或者不立案）的日期，从这一天起。 */
                answeredFrom?: string;
                /** @description 第一次决定的日期，到这一天为止。 */
                answeredTo?: string;
                /** @description 有期限在这一天或以后到期，并且已经过了最后一天。暂停着的和不再需要的不算。 */
                periodEndFrom?: string;
                /** @description 有期限在这一天或以前到期。 */
                periodEndTo?: string;
                /** @description late：到期的期限里至少有一个没有按时做完；inTime：都按时做完。 */
                periodOutcome?: components["schemas"]["PeriodOutcome"];
                /** @description 只看这一种到期的期限。 */
                clock?: components["schemas"]["ClockKind"];
                /** @description 收件编号，或者全国12315平台的编号。 */
                number?: string;
                list: components["schemas"]["CaseList"];
                /** @description 按收到的时间，先收到的在前，或者后收到的在前。快到期的和逾期的总是按期限排。 */
                order?: components["schemas"]["CaseListOrder"];
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLinesReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    searchStaffCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSearchBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLinesReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    countStaffCases: {
        parameters: {
            query?: {
                kind?: components["schemas"]["CaseKind"];
                state?: components["schemas"]["CaseState"];
                /** @description underWay 还在办；ended 已经结束。 */
                progress?: components["schemas"]["CaseProgress"];
                channel?: components["schemas"]["CaseChannel"];
                /** @description 品类的代码；none：没有说品类的。 */
                categoryCode?: string;
                /** @description 违法行为；none：没有说的。 */
                violationKind?: components["schemas"]["ViolationKindOrNone"];
                /** @description 品牌；none：没有说品牌的。 */
                brandId?: string;
                /** @description 县级区划代码，6 位；none：还没有分派到县区的。 */
                countyCode?: string;
                /** @description 一个局：统计在它和它下级的县区里的。 */
                regionCode?: string;
                /** @description 案件现在所在的局或所。 */
                holderCode?: string;
                /** @description 被投诉举报一方名称或地址里的几个字，或者它的完整电话。 */
                respondent?: string;
                /** @description 收到日期，从这一天起，北京时间。 */
                receivedFrom?: string;
                /** @description 收到日期，到这一天为止。 */
                receivedTo?: string;
                /** @description 办结（结束）日期，从这一天起，北京时间。 */
                endedFrom?: string;
                /** @description 办结（结束）日期，到这一天为止。 */
                endedTo?: string;
                /** @description 第一次决定受理或者不受理（举报是立案或者不立案）的日期，从这一天起。 */
                answeredFrom?: string;
                /** @description 第一次决定的日期，到这一天为止。 */
                answeredTo?: string;
                /** @description 有期限在这一天或以后到期，并且已经过了最后一天。暂停着的和不再需要的不算。 */
                periodEndFrom?: string;
                /** @description 有期限在这一天或以前到期。 */
                periodEndTo?: string;
                /** @description late：到期的期限里至少有一个没有按时做完；inTime：都按时做完。 */
                periodOutcome?: components["schemas"]["PeriodOutcome"];
                /** @description 只看这一种到期的期限。 */
                clock?: components["schemas"]["ClockKind"];
                /** @description 收件编号，或者全国12315平台的编号。 */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCountsReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getStaffCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getStaffCaseFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "application/pdf": string;
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或文件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    revealPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedPersonReply"];
                };
            };
            /** @description 没有选为什么要看。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 举报人保密，或者没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，不在您的辖区，或者没有留下姓名。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 看得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listMyCases: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCasesReply"];
                };
            };
            /** @description 翻页的位置不对。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getMyCase: {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCaseReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不是您的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    actOnMyCase: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "draft-key": string;
                authorization: string;
                /** @description 上传文件时用的那一个；没有文件就不用。 */
                "Draft-Key"?: string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MyCaseActBody"];
            };
        };
        responses: {
            /** @description 已经存好。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCaseActReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这一步不由您来做。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不是您的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 刚才有人办理过这个案件，请刷新；或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 按现在的办理状态不能这样做，code 和 errors 说明是为什么；文件不能用；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 提交得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listNextActs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextActsReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    actOnCase: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次办理重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffActBody"];
            };
        };
        responses: {
            /** @description 已经办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffActReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 案件不由您办理，或者您的职责不包括这一步。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 刚才有人办理过这个案件，请刷新；或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 规定不允许这样做，code 和 errors 说明是为什么；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listMyMessages: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyMessagesReply"];
                };
            };
            /** @description 翻页的位置不对。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    readMyMessages: {
        parameters: {
            query?: never;
            header: {
                authorization: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadMessagesBody"];
            };
        };
        responses: {
            /** @description 已标为读过。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 编号不对。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    agreeToCaseNotices: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                authorization: string;
                /** @description 同一次同意重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeConsentsBody"];
            };
        };
        responses: {
            /** @description 已经记下。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有写明是哪些通知，或者 Idempotency-Key 不对。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 用查询码进来的，没有微信可以通知。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不是您的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listNumberSignals: {
        parameters: {
            query?: {
                /** @description 看最近多少天，今天算在内。 */
                days?: number;
                /** @description unlisted 查到过、不在名录里；warned 查到过、已有警示；filed 有投诉举报。 */
                met?: components["schemas"]["SignalMeeting"];
                /** @description 想找哪个品牌。 */
                brandId?: string;
                /** @description 县级区划代码，6 位。 */
                countyCode?: string;
                /** @description 电话号码，只有数字。 */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSignalsReply"];
                };
            };
            /** @description 天数或者筛选不对。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应，或者名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listCaseHelpRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseHelpRequestsReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    askBrandForHelp: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskHelpBody"];
            };
        };
        responses: {
            /** @description 已经请了。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpAskedReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 案件不由您办理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经请过这个品牌，还在等；或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 是举报，已经办结，品牌没有总代理，日期不对，或者写的话里有个人信息。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    takeBackHelpRequest: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已经收回。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有 Idempotency-Key。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 案件不由您办理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个案件或者请求，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经答复，或者已经收回。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listAgentHelpRequests: {
        parameters: {
            query?: {
                /** @description 不写是全部。 */
                state?: components["schemas"]["QuestionState"];
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentHelpRequestsReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    answerHelpRequest: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerHelpBody"];
            };
        };
        responses: {
            /** @description 已经答复。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个请求，或者不是请本单位的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经答复过，或者不用答复了。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    countSupervision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionCountsReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listNumberWarningCases: {
        parameters: {
            query: {
                list: components["schemas"]["WarningList"];
                state?: components["schemas"]["WarningState"];
                /** @description 完整的电话号码。 */
                number?: string;
                brandId?: string;
                bureauCode?: string;
                /** @description 按最近一次变动的时间。要复核的总是按复核的日期排。 */
                order?: components["schemas"]["WarningListOrder"];
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningLinesReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    createNumberWarning: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWarningBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningCreatedReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不由您办理；要另一个人批准；或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 刚才有人改过，请刷新；或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 规定不允许这样做，code 和 errors 说明是为什么；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getNumberWarningCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningCaseReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    editNumberWarning: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditWarningBody"];
            };
        };
        responses: {
            /** @description 已经改了。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不由您办理；要另一个人批准；或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 刚才有人改过，请刷新；或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 规定不允许这样做，code 和 errors 说明是为什么；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    addWarningEvidence: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "draft-key": string;
                /** @description 上传文件时用的密钥；有文件才要。 */
                "Draft-Key"?: string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceBody"];
            };
        };
        responses: {
            /** @description 已经放进去了。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不由您办理；要另一个人批准；或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 刚才有人改过，请刷新；或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 规定不允许这样做，code 和 errors 说明是为什么；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    addWarningMeasure: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureBody"];
            };
        };
        responses: {
            /** @description 已经记下。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不由您办理；要另一个人批准；或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 刚才有人改过，请刷新；或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 规定不允许这样做，code 和 errors 说明是为什么；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    decideNumberWarning: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                warningId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarningActBody"];
            };
        };
        responses: {
            /** @description 已经办理。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningChangedReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不由您办理；要另一个人批准；或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 刚才有人改过，请刷新；或者同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 规定不允许这样做，code 和 errors 说明是为什么；或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getWarningFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warningId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "application/pdf": string;
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这件或者这个文件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    exportNumberWarnings: {
        parameters: {
            query: {
                list: components["schemas"]["WarningList"];
                state?: components["schemas"]["WarningState"];
                /** @description 完整的电话号码。 */
                number?: string;
                brandId?: string;
                bureauCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description .xlsx 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description export-too-long：太多，请加上筛选。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listNumberQuestions: {
        parameters: {
            query: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
                list: components["schemas"]["QuestionList"];
                /** @description 完整的电话号码。 */
                number?: string;
                brandId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffQuestionsReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    askAboutNumber: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskBody"];
            };
        };
        responses: {
            /** @description 已经问了。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuestionsAskedReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或者刚刚被停用。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局，或者那件警示不由您办理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有那个案件或者那件警示，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 号码、品牌、日期或者写的话不行，code 和 errors 说明是为什么。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    takeBackNumberQuestion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已经收回。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有 Idempotency-Key。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个询问，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经答复，或者已经收回。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getNumberQuestionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "application/pdf": string;
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个询问或者文件，或者不在您的辖区。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listAgentNumberQuestions: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
                /** @description 不写是全部。 */
                state?: components["schemas"]["QuestionState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentQuestionsReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    answerNumberQuestion: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                "draft-key": string;
                /** @description 上传文件时用的密钥；有文件才要。 */
                "Draft-Key"?: string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionBody"];
            };
        };
        responses: {
            /** @description 已经答复。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个询问，或者不是问本单位的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经答复过，或者不用答复了；文件不能用；没有写是哪个网点。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有变。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listStaffReminders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffRemindersReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    markStaffReminderSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reminderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已标为看过。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这条提醒，或者不是您的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listMessageTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageTemplatesReply"];
                };
            };
        };
    };
    createStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountLogInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionReply"];
                };
            };
            /** @description 没有填全。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description log-in-refused 登录名或密码不对；one-time-code-required 还要动态口令；one-time-code-wrong 动态口令不对或用过。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getCurrentStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffSessionReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是监管人员的账号。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    deleteCurrentStaffSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    createAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountLogInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSessionReply"];
                };
            };
            /** @description 没有填全。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description log-in-refused 登录名或密码不对；one-time-code-required 还要动态口令；one-time-code-wrong 动态口令不对或用过。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getCurrentAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentSessionReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    deleteCurrentAgentSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已退出。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    changeMyPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description 已改；Cookie 里是新的会话。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 密码或动态口令不对；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是监管人员的账号，或不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    beginMySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecretReply"];
                };
            };
            /** @description 密码或动态口令不对；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是监管人员的账号，或不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    confirmMySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactorBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesReply"];
                };
            };
            /** @description 密码或动态口令不对；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是监管人员的账号，或不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    changeMyAgentPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description 已改；Cookie 里是新的会话。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 密码或动态口令不对；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    beginMyAgentSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecretReply"];
                };
            };
            /** @description 密码或动态口令不对；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    confirmMyAgentSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactorBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesReply"];
                };
            };
            /** @description 密码或动态口令不对；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getInvitation: {
        parameters: {
            query?: never;
            header: {
                "invitation-token": string;
                /** @description 邀请链接里 # 后面的部分。不放在地址里，免得留在日志里。 */
                "Invitation-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationReply"];
                };
            };
            /** @description 用过、过期、作废，或者从来没有这个邀请。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header: {
                "invitation-token": string;
                /** @description 邀请链接里 # 后面的部分。不放在地址里，免得留在日志里。 */
                "Invitation-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceBody"];
            };
        };
        responses: {
            /** @description 密码已设好，可以登录了。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 密码太短、太长或容易猜；errors 里说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是从本系统的页面发来的。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 用过、过期、作废，或者从来没有这个邀请。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listStaffAccounts: {
        parameters: {
            query?: {
                /** @description 只看这一个局或所的。 */
                bureauCode?: string;
                state?: "invited" | "active" | "disabled";
                role?: "intake" | "handler" | "supervisor" | "administrator";
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    inviteStaff: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteStaffBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个总代理或账号。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description login-name-taken：登录名已经有人用了；already-under-way：同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getStaffAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffAccountReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    changeStaffRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffRolesBody"];
            };
        };
        responses: {
            /** @description 已改，马上生效。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    transferStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferBody"];
            };
        };
        responses: {
            /** @description 已调动。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    renewStaffInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    revokeStaffInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已收回。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    disableStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已停用。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    enableStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    resetStaffSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已去掉。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listGeneralAgents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneralAgentsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listAgentAccounts: {
        parameters: {
            query?: {
                /** @description 只看这个总代理的。 */
                generalAgentId?: string;
                state?: "invited" | "active" | "disabled";
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAccountsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    inviteAgent: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteAgentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个总代理或账号。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description login-name-taken：登录名已经有人用了；already-under-way：同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    renewAgentInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    disableAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已停用。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    enableAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    resetAgentSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已去掉；登录马上作废。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: {
                state?: "invited" | "active" | "disabled";
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentAccountsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    inviteColleague: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteColleagueBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个总代理或账号。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description login-name-taken：登录名已经有人用了；already-under-way：同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    changeColleagueRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentRolesBody"];
            };
        };
        responses: {
            /** @description 已改，马上生效。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    renewColleagueInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    disableColleague: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已停用。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    enableColleague: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理员，或者 beyond-authority：不归您管理。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description account-state：现在的状态不能这样做；last-administrator：省级单位最后一位管理员。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listOwnOutlets: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
                /** @description kept 名录里有的；left 已经停掉的。 */
                standing?: components["schemas"]["OwnOutletStanding"];
                brandId?: string;
                categoryCode?: string;
                /** @description 市、县或乡镇的区划代码，看在其中的。 */
                divisionCode?: string;
                /** @description 名称或地址里的几个字，或者电话里连续的数字(4 位以上)。 */
                q?: string;
                /** @description toDo 要确认的，包括逾期的。 */
                freshness?: components["schemas"]["FreshnessFilter"];
                /** @description place 按地区，name 按名称，confirmed 很久没有确认的在前。 */
                order?: components["schemas"]["OwnOutletOrder"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOutletsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    countFreshness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreshnessCountsReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    confirmOutlets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutletConfirmationsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedReply"];
                };
            };
            /** @description 没有选，或者选得太多。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个网点，或者它不是您单位品牌的网点。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getOwnOutlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnOutletReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个网点，或者它不是您单位品牌的网点。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    editOwnOutlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutletEditBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditOutcomeReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个网点，或者它不是您单位品牌的网点。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description outlet-changed 打开以后被改过；outlet-shared 还有其他总代理的授权。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    expireOwnOutlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutletExpiryBody"];
            };
        };
        responses: {
            /** @description 已停掉，马上生效；可以恢复。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有选原因。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个网点，或者它不是您单位品牌的网点。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    restoreOwnOutlet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已恢复，授权的日期和以前一样。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个网点，或者它不是您单位品牌的网点。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有停掉的授权。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    printOwnCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 HTML，用浏览器打印。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个网点，或者它不是您单位品牌的网点。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 今天没有有效的授权。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listOwnServicePhones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnServicePhonesReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    proposeServicePhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServicePhoneBody"];
            };
        };
        responses: {
            /** @description 已提交，等审核。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposedReply"];
                };
            };
            /** @description 内容有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个服务电话，或者它不是您单位品牌的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 和现在登记的一样。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    withdrawPhoneProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已撤回。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这条申请。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经审核过。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    expireServicePhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                servicePhoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServicePhoneExpiryBody"];
            };
        };
        responses: {
            /** @description 过了那一天，就不再是官方号码。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有选日期。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个服务电话，或者它不是您单位品牌的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    confirmServicePhones: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServicePhonesConfirmationBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedReply"];
                };
            };
            /** @description 没有选号码。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个服务电话，或者它不是您单位品牌的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listPhoneReviews: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
                /** @description 不写是等待审核的。 */
                state?: components["schemas"]["PhoneReviewState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneReviewsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getPhoneReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneReviewReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这条申请，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    approvePhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已公布。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这条申请，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description already-decided 已经有人处理；brand-right-ended 品牌授权没有了；number-warned 有警示。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    returnPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reviewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsBody"];
            };
        };
        responses: {
            /** @description 已退回，总代理看得到原因。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有写原因。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这条申请，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经有人处理。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    applyAsAgent: {
        parameters: {
            query?: never;
            header: {
                "draft-key": string;
                "idempotency-key": string;
                /** @description 上传授权书时用的。 */
                "Draft-Key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentApplicationBody"];
            };
        };
        responses: {
            /** @description 已经收到。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReceivedReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 文件不能用，或者同一个 Idempotency-Key 用在了别的内容上。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 提交得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应；什么也没有保存。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    trackAgentApplication: {
        parameters: {
            query?: never;
            header: {
                "query-code": string;
                /** @description 提交时得到的查询码。不放在地址里。 */
                "Query-Code": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnApplicationReply"];
                };
            };
            /** @description 没有这份申请，或者查询码不对。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 试得太多；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listAgentApplications: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
                /** @description 不写是等待审核的。 */
                state?: components["schemas"]["AgentApplicationState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getAgentApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份申请，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getApplicationFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "application/pdf": string;
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份申请，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    approveAgentApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationApprovalBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationApprovedReply"];
                };
            };
            /** @description 内容有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份申请，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经有人处理；brand-taken 另一家总代理的授权还有效；login-name-taken 登录名有人用了。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    returnAgentApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsBody"];
            };
        };
        responses: {
            /** @description 已退回。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有写原因。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份申请，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经有人处理。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    resendApplicationInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedInvitationReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份申请，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经接受了。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listOwnCorrections: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenReportsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    answerOwnCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionAnsweredReply"];
                };
            };
            /** @description 没有填全。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这个网点没有要答复的反映，或者它不归您管。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listLateCorrections: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
                /** @description late 只看过了期限没有答复的；不写是全部没有答复的。 */
                which?: "late" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenReportsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    answerCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outletId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionAnsweredReply"];
                };
            };
            /** @description 没有填全。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这个网点没有要答复的反映，或者它不归您管。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listSeenAgents: {
        parameters: {
            query?: {
                /** @description 名称或信用代码里的几个字。 */
                q?: string;
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenAgentsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    giveAgentToBureau: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                generalAgentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewingBureauBody"];
            };
        };
        responses: {
            /** @description 已改，马上生效。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有这个单位。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是省局的督办或管理员。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个总代理，或者它不归您看。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    endBrandRight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                generalAgentId: string;
                brandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsBody"];
            };
        };
        responses: {
            /** @description 已终止。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有写原因。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个总代理，或者它不归您看。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 它凭的是授权书，或者已经终止。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listBrandLetters: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
                /** @description 不写是等待审核的。 */
                state?: components["schemas"]["BrandLetterState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedLettersReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getLetterFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "application/pdf": string;
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份授权书，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    approveBrandLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterTermsBody"];
            };
        };
        responses: {
            /** @description 已通过。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 日期有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份授权书，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经有人处理；brand-taken 另一家总代理的授权还有效。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    returnBrandLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsBody"];
            };
        };
        responses: {
            /** @description 已退回。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有写原因。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份授权书，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经有人处理。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    endBrandLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonsBody"];
            };
        };
        responses: {
            /** @description 已终止。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有写原因。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份授权书，或者它不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经有人处理。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    uploadLetterFile: {
        parameters: {
            query?: never;
            header: {
                "draft-key": string;
                /** @description 这一份申请或授权书的密钥：页面自己生成的 128 位随机数，base64url，22 个字符。 */
                "Draft-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CaseFileForm"];
            };
        };
        responses: {
            /** @description 已经存好。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileReply"];
                };
            };
            /** @description 没有带 Draft-Key，不是一个文件，或者没有传完。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经有 9 个文件。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 超过 10 MB。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 内容不是能收的照片或 PDF，或者打不开。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 上传得太频繁；Retry-After 说几秒后再试。 */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 存不下，上传的人太多，或者数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    deleteLetterFile: {
        parameters: {
            query?: never;
            header: {
                "draft-key": string;
                /** @description 这一份申请或授权书的密钥：页面自己生成的 128 位随机数，base64url，22 个字符。 */
                "Draft-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已经删除。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有带 Draft-Key。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个文件，或者已经提交。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listOwnBrands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBrandsReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    sendBrandLetter: {
        parameters: {
            query?: never;
            header: {
                "draft-key": string;
                "idempotency-key": string;
                /** @description 上传文件时用的。 */
                "Draft-Key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandLetterBody"];
            };
        };
        responses: {
            /** @description 已经收到。 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterSentReply"];
                };
            };
            /** @description 内容有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 同样的内容正在提交。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 文件不能用。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getOwnLetterFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "application/pdf": string;
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是总代理的账号，或者品牌授权都已到期。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份授权书或文件，或者是别人的。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description 只看这个人做的。 */
                actorId?: string;
                /** @description 只看做了这件事的，例如 revealParty。 */
                act?: string;
                /** @description 只看对这件事物做的。 */
                subjectId?: string;
                /** @description 只看对这个收件编号的案件做的。 */
                caseNumber?: string;
                /** @description 只看这个局或所的；本单位或下级。 */
                bureauCode?: string;
                /** @description 从这一天起，北京时间。 */
                from?: string;
                /** @description 到这一天为止。 */
                to?: string;
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是督办或管理岗位。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    checkAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailCheckReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是督办或管理岗位，或者 beyond-authority：不是省级单位。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                /** @description 只看这个人做的。 */
                actorId?: string;
                /** @description 只看做了这件事的，例如 revealParty。 */
                act?: string;
                /** @description 只看对这件事物做的。 */
                subjectId?: string;
                /** @description 只看对这个收件编号的案件做的。 */
                caseNumber?: string;
                /** @description 只看这个局或所的；本单位或下级。 */
                bureauCode?: string;
                /** @description 从这一天起，北京时间。 */
                from?: string;
                /** @description 到这一天为止。 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description .xlsx 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是督办或管理岗位。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description export-too-long：太多，请加上筛选。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    exportAccounts: {
        parameters: {
            query?: {
                /** @description 只要这一个局或所的。 */
                bureauCode?: string;
                state?: "invited" | "active" | "disabled";
                role?: "intake" | "handler" | "supervisor" | "administrator";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description .xlsx 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理岗位。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description export-too-long：太多，请加上筛选。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query: {
                kind?: components["schemas"]["CaseKind"];
                channel?: components["schemas"]["CaseChannel"];
                /** @description 品类的代码；none：没有说品类的。 */
                categoryCode?: string;
                /** @description 违法行为；none：没有说的。 */
                violationKind?: components["schemas"]["ViolationKindOrNone"];
                /** @description 品牌；none：没有说品牌的。 */
                brandId?: string;
                /** @description 县级区划代码，6 位；none：还没有分派到县区的。 */
                countyCode?: string;
                /** @description 一个局：统计在它和它下级的县区里的。 */
                regionCode?: string;
                /** @description 案件现在所在的局或所。 */
                holderCode?: string;
                /** @description 从哪一天起，北京时间。 */
                from: string;
                /** @description 到哪一天，当天算在内。 */
                to: string;
                /** @description 趋势按日、周、月；不写的按时间长短选。周从星期一起。 */
                size?: components["schemas"]["BucketSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewReply"];
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    exportCases: {
        parameters: {
            query: {
                kind?: components["schemas"]["CaseKind"];
                state?: components["schemas"]["CaseState"];
                /** @description underWay 还在办；ended 已经结束。 */
                progress?: components["schemas"]["CaseProgress"];
                channel?: components["schemas"]["CaseChannel"];
                /** @description 品类的代码；none：没有说品类的。 */
                categoryCode?: string;
                /** @description 违法行为；none：没有说的。 */
                violationKind?: components["schemas"]["ViolationKindOrNone"];
                /** @description 品牌；none：没有说品牌的。 */
                brandId?: string;
                /** @description 县级区划代码，6 位；none：还没有分派到县区的。 */
                countyCode?: string;
                /** @description 一个局：统计在它和它下级的县区里的。 */
                regionCode?: string;
                /** @description 案件现在所在的局或所。 */
                holderCode?: string;
                /** @description 被投诉举报一方名称或地址里的几个字，或者它的完整电话。 */
                respondent?: string;
                /** @description 收到日期，从这一天起，北京时间。 */
                receivedFrom?: string;
                /** @description 收到日期，到这一天为止。 */
                receivedTo?: string;
                /** @description 办结（结束）日期，从这一天起，北京时间。 */
                endedFrom?: string;
                /** @description 办结（结束）日期，到这一天为止。 */
                endedTo?: string;
                /** @description 第一次决定受理或者不受理（举报是立案或者不立案）的日期，从这一天起。 */
                answeredFrom?: string;
                /** @description 第一次决定的日期，到这一天为止。 */
                answeredTo?: string;
                /** @description 有期限在这一天或以后到期，并且已经过了最后一天。暂停着的和不再需要的不算。 */
                periodEndFrom?: string;
                /** @description 有期限在这一天或以前到期。 */
                periodEndTo?: string;
                /** @description late：到期的期限里至少有一个没有按时做完；inTime：都按时做完。 */
                periodOutcome?: components["schemas"]["PeriodOutcome"];
                /** @description 只看这一种到期的期限。 */
                clock?: components["schemas"]["ClockKind"];
                /** @description 收件编号，或者全国12315平台的编号。 */
                number?: string;
                list: components["schemas"]["CaseList"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description .xlsx 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description export-too-long：太多，请加上筛选。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    exportOverview: {
        parameters: {
            query: {
                kind?: components["schemas"]["CaseKind"];
                channel?: components["schemas"]["CaseChannel"];
                /** @description 品类的代码；none：没有说品类的。 */
                categoryCode?: string;
                /** @description 违法行为；none：没有说的。 */
                violationKind?: components["schemas"]["ViolationKindOrNone"];
                /** @description 品牌；none：没有说品牌的。 */
                brandId?: string;
                /** @description 县级区划代码，6 位；none：还没有分派到县区的。 */
                countyCode?: string;
                /** @description 一个局：统计在它和它下级的县区里的。 */
                regionCode?: string;
                /** @description 案件现在所在的局或所。 */
                holderCode?: string;
                /** @description 从哪一天起，北京时间。 */
                from: string;
                /** @description 到哪一天，当天算在内。 */
                to: string;
                /** @description 趋势按日、周、月；不写的按时间长短选。周从星期一起。 */
                size?: components["schemas"]["BucketSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description .xlsx 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    exportNumberSignals: {
        parameters: {
            query?: {
                /** @description 看最近多少天，今天算在内。 */
                days?: number;
                /** @description unlisted 查到过、不在名录里；warned 查到过、已有警示；filed 有投诉举报。 */
                met?: components["schemas"]["SignalMeeting"];
                /** @description 想找哪个品牌。 */
                brandId?: string;
                /** @description 县级区划代码，6 位。 */
                countyCode?: string;
                /** @description 电话号码，只有数字。 */
                number?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description .xlsx 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 参数有误；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责，或者不是县级以上的局。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getOwnBureau: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BureauBranchReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个单位，或者它不归您的单位管。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    searchBureaus: {
        parameters: {
            query: {
                /** @description 名称里的几个字，或者它的代码。 */
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BureausFoundReply"];
                };
            };
            /** @description 没有写要找什么。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个单位，或者它不归您的单位管。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getBureau: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BureauBranchReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个单位，或者它不归您的单位管。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** @description 不写的是今年。 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarReply"];
                };
            };
            /** @description 年份不对。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceTitlesReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferenceBookReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这一项。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listRights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getAccountRights: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountRightsReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是管理岗位。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个账号，或者它不归您管理。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    changeBureauContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BureauContactBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptContactReply"];
                };
            };
            /** @description 填得不对；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个单位，或者它不归您的单位管。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 别人刚刚改过。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listBureauContactChanges: {
        parameters: {
            query?: {
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactHistoryReply"];
                };
            };
            /** @description 填得不对；errors 逐个说明。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录，或登录已过期。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这个单位，或者它不归您的单位管。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    downloadListTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listListUploads: {
        parameters: {
            query?: {
                state?: components["schemas"]["ListUploadState"];
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUploadLinesReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    beginListUpload: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次上传重发时不变。 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ListFileForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUploadBegunReply"];
                };
            };
            /** @description 不是一个文件，或者没有传完。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有由本单位代理的品牌。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 超过 20 MB。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是能读的表格；code 说明是哪一种。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 存不下，上传的人太多，或者数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getListUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentListUploadReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    replaceListFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ListFileForm"];
            };
        };
        responses: {
            /** @description 已收到，在后台检查。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 不是一个文件，或者没有传完。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有由本单位代理的品牌。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 超过 20 MB。 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不是能读的表格；code 说明是哪一种。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    mapListColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListMappingBody"];
            };
        };
        responses: {
            /** @description 已保存，在后台重新检查。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 这样指定不行；detail 说明为什么。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    downloadFaultyWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    attestList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestBody"];
            };
        };
        responses: {
            /** @description 已记下谁、什么时候、哪一版声明。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    submitList: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已提交。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有带 Idempotency-Key。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    withdrawList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已撤回。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    discardList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已作废。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    rollBackList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollBackBody"];
            };
        };
        responses: {
            /** @description 已回滚。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listUploadRows: {
        parameters: {
            query?: {
                /** @description 有这种问题的行。 */
                fault?: string;
                severity?: components["schemas"]["ListFaultSeverity"];
                outcome?: components["schemas"]["ListRowOutcome"];
                /** @description 只看有问题的。 */
                onlyFaults?: "true" | "false";
                /** @description 只看改过的。 */
                onlyFixed?: "true" | "false";
                /** @description 只看监管部门说了理由的。 */
                onlyReturned?: "true" | "false";
                /** @description 只要这些行，逗号分隔，最多 200 行；不看其他条件。 */
                numbers?: string;
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadRowsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    mendUploadRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
                rowNumber: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowChangeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadRowReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经提交，不能改；或者同事已经把这一格改成了别的（list-row-changed）。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    mendUploadRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkFixBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkFixReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经提交，或者还在检查，不能改。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    undoBulkFix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
                bulkFixId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkFixUndoneReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经提交，或者还在检查，不能改。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    leaveOutUploadRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveOutBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowsChangedReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经提交，或者还在检查，不能改。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listUploadChanges: {
        parameters: {
            query: {
                kind: components["schemas"]["ListChangeKind"];
                /** @description 只看会失去授权的。 */
                onlyLosing?: "true" | "false";
                /** @description 只看还没有选择的。 */
                onlyUndecided?: "true" | "false";
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChangesReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listUploadConflicts: {
        parameters: {
            query?: {
                kind?: components["schemas"]["ListConflictKind"];
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConflictsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    chooseForMissing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissingChoiceBody"];
            };
        };
        responses: {
            /** @description 已保存，在后台重新比较。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经提交，或者还在检查，不能改。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 有的网点不在要选择的范围里。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    chooseForLosses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LossChoiceBody"];
            };
        };
        responses: {
            /** @description 已保存，在后台重新比较。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经提交，或者还在检查，不能改。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 有的网点不在要选择的范围里。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    decideMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchDecisionBody"];
            };
        };
        responses: {
            /** @description 已保存，在后台重新比较。 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 已经提交，或者还在检查，不能改。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 不能指定为这个网点。 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listWaitingClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingClaimsReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listClaimedNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimedNumbersReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listListReviews: {
        parameters: {
            query?: {
                /** @description 不写是待审核的。 */
                state?: components["schemas"]["ListUploadState"];
                generalAgentId?: string;
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReviewLinesReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getListReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReviewReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listReviewChanges: {
        parameters: {
            query: {
                kind: components["schemas"]["ListChangeKind"];
                /** @description 只看会失去授权的。 */
                onlyLosing?: "true" | "false";
                /** @description 只看还没有选择的。 */
                onlyUndecided?: "true" | "false";
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChangesReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listReviewedClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedClaimsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listReviewConflicts: {
        parameters: {
            query?: {
                kind?: components["schemas"]["ListConflictKind"];
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConflictsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    listReviewRows: {
        parameters: {
            query?: {
                /** @description 有这种问题的行。 */
                fault?: string;
                severity?: components["schemas"]["ListFaultSeverity"];
                outcome?: components["schemas"]["ListRowOutcome"];
                /** @description 只看有问题的。 */
                onlyFaults?: "true" | "false";
                /** @description 只看改过的。 */
                onlyFixed?: "true" | "false";
                /** @description 只看监管部门说了理由的。 */
                onlyReturned?: "true" | "false";
                /** @description 只要这些行，逗号分隔，最多 200 行；不看其他条件。 */
                numbers?: string;
                /** @description 上一页的 nextCursor。 */
                cursor?: string;
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadRowsReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    sampleListReview: {
        parameters: {
            query: {
                size: number;
            };
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSampleReply"];
                };
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    publishList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description 已发布。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    returnList: {
        parameters: {
            query?: never;
            header: {
                "idempotency-key": string;
                /** @description 同一次提交重发时不变。 */
                "Idempotency-Key": string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnListBody"];
            };
        };
        responses: {
            /** @description 已退回。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    rollBackReviewedList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollBackBody"];
            };
        };
        responses: {
            /** @description 已回滚。 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 参数有误。 */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有登录。 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这项职责。 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 没有这份名单，或者不归您审核。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 现在不能这样做；code 说明为什么。 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
            /** @description 数据库暂时没有回应。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessReply"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessReply"];
                };
            };
            /** @description 名录还没有载入。 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessReply"];
                };
            };
        };
    };
    getDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoReply"];
                };
            };
            /** @description 不是演示环境。 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemReply"];
                };
            };
        };
    };
}
