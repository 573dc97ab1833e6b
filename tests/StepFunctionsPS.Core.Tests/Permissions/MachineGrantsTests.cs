using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.StateMachines;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Permissions;

/// <summary>What the settings of a machine need.</summary>
public sealed class MachineGrantsTests
{
    private const string Key = "arn:aws:kms:us-east-1:123456789012:key/1";

    [Theory]
    [InlineData("{'loggingConfig':{'level':'ALL'}}", "logs:CreateLogDelivery *")]
    [InlineData("{'loggingConfig':{'level':'OFF'}}", "")]
    [InlineData("{'loggingConfig':{}}", "")]
    [InlineData("{'tracingConfig':{'enabled':true}}", "xray:PutTraceSegments *")]
    [InlineData("{'tracingConfig':{'enabled':'true'}}", "xray:PutTraceSegments *")]
    [InlineData("{'tracingConfig':{'enabled':false}}", "")]
    [InlineData("{'tracingConfig':{'enabled':'false'}}", "")]
    [InlineData("{'tracingConfig':null,'loggingConfig':'ALL'}", "")]
    [InlineData("{'kmsKeyArns':['" + Key + "',{'Fn::GetAtt':['K','Arn']}]}", "kms:Decrypt " + Key + "|kms:Decrypt {'Fn::GetAtt':['K','Arn']}")]
    [InlineData("{'encryptionConfig':{'KmsKeyId':''}}", "")]
    [InlineData("{'encryptionConfig':{'KmsKeyId':'" + Key + "'}}", "kms:Decrypt {'Fn::Sub':'" + Key + "'}|kms:GenerateDataKey {'Fn::Sub':'" + Key + "'}")]
    [InlineData("{'encryptionConfig':{'KmsKeyId':'abc-1'}}", "kms:Decrypt {'Fn::Sub':['arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/abc-1',{}]}|kms:GenerateDataKey …")]
    [InlineData("{'encryptionConfig':{'KmsKeyId':'alias/mine'}}", "kms:Decrypt {'Fn::Sub':['arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*',{}]}|kms:GenerateDataKey …")]
    [InlineData("{'encryptionConfig':{'KmsKeyId':{'Ref':'Own'}}}", "kms:Decrypt {'Fn::GetAtt':['Own','Arn']}|kms:GenerateDataKey …")]
    [InlineData("{'encryptionConfig':{'KmsKeyId':{'Fn::GetAtt':['K','Arn']}}}", "kms:Decrypt {'Fn::GetAtt':['K','Arn']}|kms:GenerateDataKey …")]
    [InlineData("{'encryptionConfig':{'KmsKeyId':{'Ref':'KeyId'}}}", "kms:Decrypt {'Fn::Sub':['arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${key}',{'key':{'Ref':'KeyId'}}]}|kms:GenerateDataKey …")]
    public void SettingsThatAreActiveAreGranted(string settings, string expected)
    {
        var findings = new DiagnosticBag();
        var made = MachineGrants.Of(Machine(settings), new TaskContext(Machine(settings), Service(), findings))
            .SelectMany(grant => grant.Resources.Select(resource => $"{grant.Actions[0]} {(resource as StringNode)?.Value ?? resource.ToString()}"))
            .ToArray();
        Assert.False(findings.HasErrors);
        Assert.Equal(expected.Replace('\'', '"').Split('|', System.StringSplitOptions.RemoveEmptyEntries).Length, made.Length);
        Assert.All(expected.Replace('\'', '"').Split('|', System.StringSplitOptions.RemoveEmptyEntries).Zip(made), pair => Assert.StartsWith(pair.First.TrimEnd('…'), pair.Second));
    }

    [Fact]
    public void TheSettingIsWhatAsks()
    {
        var machine = Machine("{'tracingConfig':{'enabled':true}}");
        var asker = Assert.Single(MachineGrants.Of(machine, new TaskContext(machine, Service(), new DiagnosticBag()))).Asker;
        Assert.Equal(("tracingConfig", false, 2), (asker.Name, asker.IsState, asker.Span.Column));
    }

    private static StateMachine Machine(string settings)
    {
        var entry = new MappingEntry("m", Node(settings));
        var fields = new Fields((MappingNode)entry.Value, "m", new DiagnosticBag());
        return new("m", MappingNode.Empty)
        {
            Entry = entry,
            KmsKeyArns = KeyArns.Read(fields, "m", new DiagnosticBag()),
            Logging = LoggingSettings.Read(fields, new DiagnosticBag()),
            Tracing = TracingSettings.Read(fields),
            Encryption = EncryptionSettings.Read(fields, new DiagnosticBag()),
        };
    }

    private static Service Service() => new("s", new Provider("dev", "us-east-1"), MappingNode.Empty)
    {
        Resources = new UserResources((MappingNode)Node("{'Resources':{'Own':{'Type':'AWS::KMS::Key'}}}"), MappingNode.Empty),
    };

    private static Node Node(string json) => JsonReader.Read(new SourceText("(test)", json.Replace('\'', '"')), InputLimits.Default).Output!;
}
