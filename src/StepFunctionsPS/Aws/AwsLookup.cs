using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Aws;

/// <summary>Asks AWS for the values of variables.</summary>
/// <param name="gateway">The way to AWS.</param>
internal sealed class AwsLookup(AwsGateway gateway) : IAwsLookup
{
    private static readonly IReadOnlyDictionary<AwsFailureKind, AwsOutcome> Outcomes = new Dictionary<AwsFailureKind, AwsOutcome>
    {
        [AwsFailureKind.Denied] = AwsOutcome.Denied,
        [AwsFailureKind.NotSignedIn] = AwsOutcome.NotSignedIn,
        [AwsFailureKind.NoModule] = AwsOutcome.NotAvailable,
    };

    // Looking for credentials takes seconds on a machine that has none, and the next variable would find none either.
    private AwsFailure? notSignedIn;

    public AwsAnswer<string> FindAccountId(AwsScope scope) =>
        Find(Call(AwsService.SecurityToken, "Get-STSCallerIdentity", scope), identity => identity.Text("Account"));

    public AwsAnswer<IReadOnlyDictionary<string, string>> FindStackOutputs(string stackName, AwsScope scope) =>
        Find<IReadOnlyDictionary<string, string>>(
            Call(AwsService.CloudFormation, "Get-CFNStack", scope).With("StackName", stackName),
            stack => stack.Items("Outputs").ToDictionary(output => output.Text("OutputKey") ?? "", output => output.Text("OutputValue") ?? ""),
            CloudFormationAnswers.IsNoStack);

    public AwsAnswer<AwsParameter> FindParameter(string name, bool withDecryption, AwsScope scope) =>
        Find(
            Call(AwsService.SystemsManager, "Get-SSMParameter", scope).With("Name", name).With("WithDecryption", withDecryption),
            parameter => parameter.Text("Value") is { } value ? new AwsParameter(parameter.Text("Type") ?? "String", value) : null,
            failure => failure.Code is "ParameterNotFound" or "ParameterNotFoundException");

    public AwsAnswer<byte[]> FindObject(string bucketName, string key, int mostBytes, AwsScope scope)
    {
        string? file = null;
        try
        {
            // The cmdlet writes to files only. This one is made for this user alone, since objects can be secret.
            file = Path.GetTempFileName();
            var call = Call(AwsService.S3, "Read-S3Object", scope).With("BucketName", bucketName).With("Key", key).With("File", file);
            return Find(call, _ => new FileInfo(file).Length > mostBytes ? throw TooLarge(mostBytes) : File.ReadAllBytes(file), S3Answers.IsNoObject);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new AwsAnswer<byte[]>(AwsOutcome.Failed, null, problem.Message, "See that files can be written to the folder for temporary ones.");
        }
        finally
        {
            if (file is not null) File.Delete(file);
        }
    }

    private AwsAnswer<T> Find<T>(AwsCall call, Func<AwsResult, T?> read, Func<AwsFailure, bool>? isMissing = null)
        where T : class
    {
        try
        {
            if (notSignedIn is not null) throw notSignedIn;
            var value = gateway.Invoke(call).Select(read).FirstOrDefault();
            return new AwsAnswer<T>(value is null ? AwsOutcome.Missing : AwsOutcome.Found, value);
        }
        catch (AwsFailure failure) when (isMissing?.Invoke(failure) == true)
        {
            return new AwsAnswer<T>(AwsOutcome.Missing);
        }
        catch (AwsFailure failure)
        {
            if (failure.Kind == AwsFailureKind.NotSignedIn) notSignedIn = failure;
            return new AwsAnswer<T>(Outcomes.TryGetValue(failure.Kind, out var outcome) ? outcome : AwsOutcome.Failed, null, failure.Problem, failure.Advice);
        }
    }

    private static AwsCall Call(AwsService service, string command, AwsScope scope) =>
        new(service, command) { Region = scope.Region, Profile = scope.Profile, Shown = scope.Shown };

    private static AwsFailure TooLarge(int mostBytes) => new(AwsFailureKind.Other, $"it is larger than {mostBytes:N0} bytes", "Name a smaller object.");
}
