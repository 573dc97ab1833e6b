using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>The services of AWS's SDK under the names that Step Functions has for them, and the names that policies have.</summary>
internal static class SdkServices
{
    // Named the same in both.
    private const string Same = """
        account acm aiops amplify amplifybackend amplifyuibuilder apigateway appconfig appfabric appflow applicationinsights appmesh apprunner appstream
        appsync artifact athena auditmanager autoscaling b2bi backup batch bedrock billing billingconductor braket budgets chatbot chime cleanrooms cloud9
        clouddirectory cloudformation cloudfront cloudhsm cloudsearch cloudtrail cloudwatch codeartifact codebuild codecatalyst codecommit codeconnections
        codedeploy codepipeline codestar comprehend comprehendmedical config connect controlcatalog controltower databrew dataexchange datapipeline datasync
        datazone dax deadline detective devicefarm directconnect dlm drs dsql dynamodb ebs ec2 ecr ecs eks elasticache elasticbeanstalk elasticinference
        elasticloadbalancing elastictranscoder entityresolution evidently evs finspace firehose fis fms forecast frauddetector freetier fsx gamelift
        gameliftstreams glacier globalaccelerator glue grafana greengrass groundstation guardduty health healthlake honeycode iam identitystore imagebuilder
        importexport inspector inspector2 interconnect internetmonitor invoicing iot iotanalytics iotdeviceadvisor iotevents iotfleethub iotfleetwise
        iotmanagedintegrations iotsitewise iotthingsgraph iottwinmaker iotwireless ivs ivschat kafka kafkaconnect kendra kinesis kinesisanalytics kinesisvideo
        kms lakeformation lambda launchwizard lightsail lookoutequipment lookoutvision m2 machinelearning macie macie2 managedblockchain
        marketplacecommerceanalytics mediaconnect mediaconvert medialive mediapackage mediapackagev2 mediastore mediatailor memorydb mgn mpa mq
        networkflowmonitor networkmanager networkmonitor notifications oam observabilityadmin odb omics opsworks opsworkscm organizations osis outposts
        panorama pcs personalize pi pipes polly pricing proton qapps qbusiness qldb quicksight ram rbin rds redshift rekognition repostspace resiliencehub
        robomaker rolesanywhere route53 route53domains route53globalresolver route53profiles route53resolver rtbfabric rum s3 s3files s3tables s3vectors
        sagemaker savingsplans scheduler schemas secretsmanager securityagent securityhub securitylake servicecatalog servicediscovery servicequotas ses
        shield signer signin simspaceweaver sms snowball sns sqs ssm sso storagegateway sts support supportapp sustainability swf synthetics textract tnb
        transcribe transfer translate trustedadvisor uxc verifiedpermissions voiceid waf wafv2 wellarchitected wickr wisdom workdocs workmail
        workmailmessageflow workspaces xray
        """;

    // Named in policies with hyphens: accessanalyzer is access-analyzer.
    private const string Hyphenated = """
        access-analyzer acm-pca app-integrations application-autoscaling application-cost-profiler application-signals arc-region-switch arc-zonal-shift
        autoscaling-plans backup-gateway backup-search bcm-dashboards bcm-data-exports bcm-pricing-calculator bcm-recommended-actions bedrock-agentcore
        cleanrooms-ml cloudfront-keyvaluestore cloudtrail-data codeguru-profiler codeguru-reviewer codeguru-security codestar-connections
        codestar-notifications cognito-identity cognito-sync compute-optimizer connect-campaigns cost-optimization-hub devops-guru docdb-elastic
        ec2-instance-connect ecr-public eks-auth elemental-inference emr-containers emr-serverless geo-maps geo-places geo-routes inspector-scan
        kendra-ranking license-manager license-manager-linux-subscriptions license-manager-user-subscriptions managedblockchain-query mediapackage-vod
        medical-imaging migrationhub-orchestrator migrationhub-strategy neptune-graph network-firewall notifications-contacts nova-act payment-cryptography
        pca-connector-ad pca-connector-scep rds-data redshift-data redshift-serverless resource-explorer-2 resource-groups route53-recovery-cluster
        route53-recovery-control-config route53-recovery-readiness s3-outposts sagemaker-geospatial security-ir snow-device-management social-messaging
        ssm-contacts ssm-guiconnect ssm-incidents ssm-quicksetup ssm-sap timestream-influxdb vpc-lattice waf-regional workspaces-instances workspaces-web
        """;

    // Named otherwise: the name in policies, then those of the SDK.
    private const string Others = """
        a4b alexaforbusiness
        aco-automation computeoptimizerautomation
        aidevops devopsagent
        airflow mwaa
        airflow-serverless mwaaserverless
        aoss opensearchserverless
        apigateway apigatewayv2
        appconfig appconfigdata
        aps amp
        aws-marketplace marketplaceagreement marketplacecatalog marketplacedeployment marketplacediscovery marketplaceentitlement marketplaceentitlementservice marketplacemetering marketplacereporting
        bedrock bedrockagent bedrockagentruntime bedrockdataautomation bedrockdataautomationruntime bedrockruntime
        bedrock-agentcore bedrockagentcorecontrol
        cases connectcases
        cassandra keyspaces keyspacesstreams
        ce costexplorer
        chime chimesdkidentity chimesdkmediapipelines chimesdkmeetings chimesdkmessaging chimesdkvoice
        cloudformation cloudcontrol
        cloudhsm cloudhsmv2
        cloudsearch cloudsearchdomain
        cognito-idp cognitoidentityprovider
        config configservice
        connect connectcontactlens connectparticipant
        connect-campaigns connectcampaignsv2
        cur costandusagereport costandusagereportservice
        discovery applicationdiscovery applicationdiscoveryservice
        dms databasemigration databasemigrationservice
        ds directory directoryservice
        ds-data directoryservicedata
        dynamodb dynamodbstreams
        elasticfilesystem efs
        elasticloadbalancing elasticloadbalancingv2
        elasticmapreduce emr
        es elasticsearch elasticsearchservice opensearch
        events eventbridge
        execute-api apigatewaymanagementapi
        finspace-api finspacedata
        forecast forecastquery
        geo location
        greengrass greengrassv2
        health-agent connecthealth
        iot iotdataplane iotsecuretunneling
        iot1click iot1clickprojects
        iotevents ioteventsdata
        iotjobsdata iotjobsdataplane
        ivs ivsrealtime
        kinesisanalytics kinesisanalyticsv2
        kinesisvideo kinesisvideoarchivedmedia kinesisvideomedia kinesisvideosignaling kinesisvideowebrtcstorage
        lex lexmodelbuilding lexmodelbuildingservice lexmodelsv2 lexruntime lexruntimeservice lexruntimev2
        logs cloudwatchlogs
        mechanicalturk mturk
        mediastore mediastoredata
        mgh migrationhub migrationhubconfig
        mobilehub mobile
        mobiletargeting pinpoint
        neptune-db neptunedata
        partnercentral partnercentralaccount partnercentralbenefits partnercentralchannel partnercentralselling
        payment-cryptography paymentcryptographydata
        personalize personalizeevents personalizeruntime
        profile customerprofiles
        qldb qldbsession
        rds docdb neptune
        refactor-spaces migrationhubrefactorspaces
        s3 s3control
        sagemaker sagemakera2iruntime sagemakeredge sagemakerfeaturestoreruntime sagemakermetrics sagemakerruntime
        scn supplychain
        sdb simpledb simpledbv2
        serverlessrepo serverlessapplicationrepository
        servicecatalog servicecatalogappregistry
        ses mailmanager pinpointemail sesv2
        signer signerdata
        sms-voice pinpointsmsvoice pinpointsmsvoicev2
        sso ssoadmin
        sso-oauth ssooidc
        states sfn
        tag resourcegroupstaggingapi
        tax taxsettings
        thinclient workspacesthinclient
        timestream timestreamquery timestreamwrite
        wisdom qconnect
        """;

    private static readonly Dictionary<string, string> Prefixes = Words(Same).Select(name => (Name: name, Prefix: name))
        .Concat(Words(Hyphenated).Select(prefix => (Name: prefix.Replace("-", ""), Prefix: prefix)))
        .Concat(Others.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(Words).SelectMany(line => line.Skip(1).Select(name => (Name: name, Prefix: line[0]))))
        .ToDictionary(row => row.Name, row => row.Prefix, StringComparer.Ordinal);

    /// <summary>All services that are known.</summary>
    public static IReadOnlyCollection<string> Names => Prefixes.Keys;

    public static bool IsKnown(string service) => Prefixes.ContainsKey(service);

    /// <summary>The name in policies; a service that is not known is taken to have one name only.</summary>
    public static string PrefixOf(string service) => Prefixes.TryGetValue(service, out var prefix) ? prefix : service.ToLowerInvariant();

    private static string[] Words(string text) => text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
