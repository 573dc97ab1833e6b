using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>What to do about the usual causes. The first that fits counts, so that the narrow ones come before the wide ones.</summary>
internal static class FailureAdvice
{
    private static readonly FailureCause[] Causes =
    [
        new("cannot be assumed|not authorized to assume the (?:provided )?role|AssumeRole.{0,80}(?:denied|not authorized)", "IAM takes some seconds until a new role can be used: publish again. If it stays so, the trust policy of the role does not name the service."),
        new("resource ?policy.{0,80}(?:limit|size|exceed)|(?:limit|exceed).{0,80}resource ?polic", "CloudWatch Logs has too little room for resource policies in this region: begin names of log groups with '/aws/vendedlogs/', or delete old policies ('aws logs describe-resource-policies')."),
        new("access the Log Destination|log destination.{0,80}(?:invalid|not (?:found|authorized))", "The role of the state machine must be allowed to deliver logs (logs:CreateLogDelivery, logs:PutResourcePolicy, ...), and the ARN of the log group must end in ':*'."),
        new("(?:KMS|kms:).{0,200}(?:denied|not authorized|not allowed)|(?:denied|not authorized|not allowed).{0,200}(?:KMS|kms:)", "Allow the role or caller to use the key: its key policy must grant kms:Decrypt and kms:GenerateDataKey."),
        new("explicit deny.{0,100}service control policy|service control policy.{0,100}explicit deny", "A service control policy of the organisation forbids it: ask those who keep it."),
        new(@"is not authorized to perform:? ?\[?([\w-]+:[\w*]+)", "Allow {0} to whoever deploys: the caller, or the role in 'provider.iam.deploymentRole'."),
        new("BucketAlready|requested bucket name is not available", "Names of buckets are unique in all of AWS: choose another name, or let CloudFormation make one.", "AWS::S3::Bucket"),
        new("BucketAlready|requested bucket name is not available", "Names of buckets are unique in all of AWS: choose another one."),
        new("Export with name ([^ ]+) is already exported", "Another stack exports '{0}': rename the output's export, or remove it there."),
        new("Export ([^ ]+) cannot be (?:deleted|updated|removed)", "Another stack imports '{0}': deploy that stack without the import first ('Get-CFNImportList {0}' names it)."),
        new("No export named ([^ ]+) found", "Deploy the stack that exports '{0}' first, in this region and account."),
        new("already exists", "It was made by another stack or by hand: delete or rename it there, or give it another name here."),
        new("Requires capabilities", "Whoever deploys must say which capabilities the template has; a template made by a macro or a nested stack needs CAPABILITY_AUTO_EXPAND."),
        new("Member must have length less than or equal to 51200|Template may not exceed|template.{0,40}(?:too large|exceeds)", "CloudFormation takes templates of up to 1 MB: split the service, or move large definitions to a service of their own."),
        new("SCHEMA_VALIDATION_FAILED|Invalid State Machine Definition|InvalidDefinition", "The definition is wrong: 'Test-SfnService' checks definitions before they are deployed."),
        new("bucket you tried to delete is not empty|BucketNotEmpty", "Empty the bucket, with all versions of its objects, and try again; or keep it by 'DeletionPolicy: Retain'."),
        new("UnreservedConcurrentExecution", "The account has too little concurrency left: lower 'reservedConcurrency', or ask AWS for a higher quota."),
        new("Unzipped size must be smaller", "Lambda takes at most 250 MB of code, layers included, unzipped: leave files out with 'package.patterns', or move libraries to a container image."),
        new("NoSuchKey|specified key does not exist|Error occurred while GetObject", "The code is not in the bucket: publish again with '-Force'. If the bucket was emptied by hand, that uploads it anew."),
        new("runtime parameter of ([^ ]+) is no longer supported", "Lambda no longer runs {0}: set a newer 'runtime' in 'provider' or in the function."),
        new("CloudWatch Logs role ARN must be set", "API Gateway has no role to write logs with in this region: give it one in the console under API Gateway, Settings, once for the account."),
        new("REST API doesn't contain any methods", "The deployment comes before the methods: name them in 'DependsOn' of your own AWS::ApiGateway::Deployment."),
        new("Circular dependency", "Break the circle of references: name one of the resources by text instead of Ref or Fn::GetAtt."),
        new(@"Unable to fetch parameters|Could not find parameter|ParameterNotFound|parameters? \[(?:ssm|/)", "Make the SSM parameter in this region and account, or mend its name."),
        new(@"Parameters: \[([^\]]+)\] must have values", "Give {0} a value in 'provider.stackParameters', or a default in the template."),
        new(@"Parameters: \[([^\]]+)\] do(?:es)? not exist in the template", "Take {0} out of 'provider.stackParameters', or declare it under 'resources.Parameters'."),
        new("TerminationProtection is enabled|termination ?protection", "Lift the protection: 'Update-CFNTerminationProtection -StackName <name> -EnableTerminationProtection $false'."),
        new("denied by stack policy", "The stack policy forbids it: change 'provider.stackPolicy', or the policy in the console."),
        new("PermanentRedirect|must be addressed using the specified endpoint|bucket is in this region", "The bucket is in another region: use one in the region of the stack."),
        new("Unresolved resource dependencies", "The template names something that it does not have: 'Test-SfnService' shows where."),
        new("is in [A-Z_]+ state and can ?not be updated", "Wait for the end of the other work with 'Watch-SfnStack', then publish again."),
        new("Rate exceeded|Throttl|TooManyRequests", "AWS had too many calls at that moment: try again a little later."),
        new("LimitExceeded|limit exceeded|Maximum number of|quota", "A quota of the account is used up: delete what is not needed, or ask AWS for more under Service Quotas."),
        new("Access ?Denied|not authorized|Forbidden", "Allow the call to whoever deploys: the caller, or the role in 'provider.iam.deploymentRole'."),
        new("expired token|ExpiredToken|token.{0,30}expired", "Sign in again, then try again."),
    ];

    /// <summary>Advice for a failure; null when its cause is not a usual one.</summary>
    /// <param name="resourceType">The type of the resource that failed; empty for none.</param>
    /// <param name="reason">What AWS says.</param>
    public static string? Find(string resourceType, string reason) => Causes.Select(cause => cause.AdviceFor(resourceType, reason)).FirstOrDefault(advice => advice is not null);
}
